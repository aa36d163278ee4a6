import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, refuses, takes } from '../../../test/answers';
import { campaign, idea, phase, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { wipeDrafts } from '../../shared/drafts/localDrafts';
import { close } from '../../shared/drafts/openDraft';
import CheckPage from './CheckPage';
import ProblemPage from './ProblemPage';
import SolutionPage from './SolutionPage';

const pages = [
  { path: '/submit/problem', component: ProblemPage },
  { path: '/submit/solution', component: SolutionPage },
  { path: '/submit/check', component: CheckPage },
];

describe('writing an idea', () => {
  beforeEach(async () => {
    await wipeDrafts();
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/similar-titles', { items: [], nextCursor: null }),
    );
  });

  afterEach(close);

  it('refuses an empty page with the same words in the summary and beside the field', async () => {
    const user = showPage('/submit/problem', pages);
    await user.click(await screen.findByRole('button', { name: 'Tiếp tục' }));

    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Tên sáng kiến cần ít nhất 10 chữ cái' })).toBeInTheDocument();
    expect(screen.getByLabelText('Tên sáng kiến')).toHaveAccessibleDescription(/cần ít nhất 10 chữ cái/);
    expect(screen.getByLabelText('Tên sáng kiến')).toBeInvalid();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('link', { name: 'Chọn lĩnh vực' }));
    expect(screen.getByLabelText('Lĩnh vực')).toHaveFocus();
  });

  it('keeps what was typed while moving between the pages', async () => {
    const user = showPage('/submit/problem', pages);
    await user.type(await screen.findByLabelText('Tên sáng kiến'), 'Giá đỡ khuôn có ray trượt');
    await user.selectOptions(screen.getByLabelText('Lĩnh vực'), 'Sản xuất – kỹ thuật');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(await screen.findByRole('heading', { name: 'Bạn đã làm khác đi thế nào?' })).toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: 'Quay lại' }));
    expect(await screen.findByLabelText('Tên sáng kiến')).toHaveValue('Giá đỡ khuôn có ray trượt');
  });

  it('says when the draft was saved', async () => {
    const user = showPage('/submit/problem', pages);
    await user.type(await screen.findByLabelText('Tên sáng kiến'), 'Giá đỡ');
    expect(await screen.findByText(/Đã lưu trên máy này lúc \d\d:\d\d/)).toBeInTheDocument();
  });

  it('names ideas with nearly the same title without taking the focus', async () => {
    const near = { id: 'idea-9', title: 'Giá đỡ khuôn có bánh xe', unit, state: 'VALID' };
    server.use(gets('/similar-titles', { items: [near], nextCursor: null }));
    const user = showPage('/submit/problem', pages);
    await user.type(await screen.findByLabelText('Tên sáng kiến'), 'Giá đỡ khuôn có ray');
    const link = await screen.findByRole('link', { name: /Giá đỡ khuôn có bánh xe/ }, { timeout: 3000 });
    expect(link.closest('[role=status]')).toHaveTextContent('Bạn vẫn gửi được');
    expect(screen.getByLabelText('Tên sáng kiến')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('does not take a day outside the campaign or in the future', async () => {
    const user = showPage('/submit/solution', pages);
    const day = await screen.findByLabelText('Ngày áp dụng lần đầu');
    await screen.findByText(/Từ 01\/01\/2020/);
    fireEvent.input(day, { target: { value: '2019-12-31' } });
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(day).toHaveAccessibleDescription(/phải từ 01\/01\/2020/);

    fireEvent.input(day, { target: { value: '2098-01-01' } });
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(day).toHaveAccessibleDescription(/không được sau hôm nay/);
  });
});

describe('checking and sending', () => {
  beforeEach(async () => {
    await wipeDrafts();
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/registrations/mine`, registration),
      gets(`/ideas/${idea.id}`, idea),
      gets(`/ideas/${idea.id}/eligibility`, { verdict: 'READY', items: [] }),
    );
  });

  afterEach(close);

  const check = `/submit/check?idea=${idea.id}`;

  it('ticks nothing beforehand and asks for the two declarations that are needed', async () => {
    const user = showPage(check, pages, worker);
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, false]);
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));

    expect(screen.getByRole('alert')).toHaveTextContent('Bạn cần xác nhận nội dung đúng sự thật');
    expect(screen.getByRole('alert')).not.toHaveTextContent('công bố');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('sends once however often the button is pressed, and shows where the receipt is', async () => {
    const sent = takes('post', `/ideas/${idea.id}/submission`, () => ({ ...idea, state: 'SUBMITTED' }));
    server.use(sent.handler);
    const user = showPage(check, pages, worker);
    await user.click(await screen.findByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    await user.dblClick(screen.getByRole('button', { name: 'Gửi sáng kiến' }));

    expect(await screen.findByText('Trang khác: /submit/done')).toBeInTheDocument();
    expect(sent.received).toHaveLength(1);
    expect(sent.received[0]?.body).toEqual({ truthful: true, notIpProtected: true, mayPublish: false });
  });

  it('keeps everything when the campaign is closed, and names the next phase', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/submission`, {
        type: '/problems/not-open',
        status: 422,
        nextPhase: { ...phase, name: 'Giai đoạn 3', opensAt: '2027-01-04T00:00:00Z' },
      }),
    );
    const user = showPage(check, pages, worker);
    await user.click(await screen.findByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));

    expect(await screen.findByText(/Giai đoạn 3 mở từ 04\/01\/2027/)).toBeInTheDocument();
    expect(screen.getByLabelText(/đúng sự thật/)).toBeChecked();
  });

  it('leads from a field the server refused to the page where it is changed', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/submission`, {
        type: '/problems/validation',
        status: 400,
        violations: [
          {
            field: 'form.title',
            code: 'too-short',
            message: 'Tên sáng kiến quá ngắn',
            messageEn: 'Too short',
          },
        ],
      }),
    );
    const user = showPage(check, pages, worker);
    await user.click(await screen.findByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));

    const link = await screen.findByRole('link', { name: 'Tên sáng kiến quá ngắn' });
    expect(link).toHaveAttribute('href', `/submit/problem?idea=${idea.id}&from=check#title`);
  });

  it('asks for the workplace when it is not known yet', async () => {
    server.use(getsNothing(`/campaigns/${campaign.id}/registrations/mine`));
    showPage(check, pages, worker);
    await waitFor(() => expect(location.pathname).toBe('/submit/you'));
  });
});
