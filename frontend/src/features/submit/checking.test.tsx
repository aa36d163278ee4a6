import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, refuses, takes } from '../../../test/answers';
import { campaign, idea, phase, registration, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { wipeDrafts } from '../../shared/drafts/localDrafts';
import { onTheWay } from '../../shared/attachments/underway';
import { posterUnit } from '../../shared/campaign/posterUnit';
import { close } from '../../shared/drafts/openDraft';
import CheckPage from './CheckPage';
import ProblemPage from './ProblemPage';
import SolutionPage from './SolutionPage';

const pages = [
  { path: '/submit/problem', component: ProblemPage },
  { path: '/submit/solution', component: SolutionPage },
  { path: '/submit/check', component: CheckPage },
];

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

  afterEach(async () => {
    posterUnit.set(null);
    await close();
  });

  const check = `/submit/check?idea=${idea.id}`;
  const sent = { ...idea, state: 'SUBMITTED', number: 'SK-0056107', actions: [], version: 2 };

  it('shows nothing that nobody answered', async () => {
    server.use(gets(`/ideas/${idea.id}`, { ...idea, form: { ...idea.form, directWorker: false } }));
    showPage(check, pages, worker);
    await screen.findByLabelText(/đúng sự thật/);
    expect(screen.queryAllByText('Lao động trực tiếp')).toEqual([]);
  });

  it('says what the reviewers want where files are added', async () => {
    const lastReason = { code: 'INSUFFICIENT_CONTENT', text: 'Hãy thêm ảnh sau khi áp dụng.', textEn: null };
    server.use(gets(`/ideas/${idea.id}`, { ...idea, state: 'NEEDS_INFO', lastReason }));
    showPage(check, pages, worker);
    expect(await screen.findByText('Hãy thêm ảnh sau khi áp dụng.')).toBeInTheDocument();
    expect(screen.getByText('Cần bạn bổ sung')).toBeInTheDocument();
  });

  it('leads to a text that nobody else could read', async () => {
    const item = {
      code: 'CONTENTS',
      state: 'CONFIRM',
      blocking: false,
      field: 'form.title',
      message: 'Tên sáng kiến có vẻ gõ bằng phông chữ cũ.',
      messageEn: 'The title seems to be typed in an old font.',
    };
    server.use(gets(`/ideas/${idea.id}/eligibility`, { verdict: 'READY', items: [item] }));
    showPage(check, pages, worker);
    const link = await screen.findByRole('link', { name: /^Sửa: Tên sáng kiến có vẻ gõ/ });
    expect(link.getAttribute('href')).toMatch(/^\/submit\/problem\?.*#title$/);
  });

  it('asks whoever scanned the code of another unit which one it counts for', async () => {
    posterUnit.set({ id: 'poster', name: 'CĐCS Xưởng số 7' });
    const saved = takes('patch', `/ideas/${idea.id}`, () => ({ ...idea, version: 2 }));
    server.use(saved.handler);
    const user = showPage(check, pages, worker);
    expect(await screen.findByText('Sáng kiến này của đơn vị nào?')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gửi sáng kiến' })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'CĐCS Xưởng số 7 (nơi vừa quét mã)' }));
    expect(await screen.findByRole('button', { name: 'Gửi sáng kiến' })).toBeVisible();
    await waitFor(() => expect(saved.received[0]?.body).toMatchObject({ unitId: 'poster' }));
    expect(posterUnit.get()).toBeNull();
  });

  it('asks nobody who scanned the code of the own unit, and leaves it at the own one where that is chosen', async () => {
    posterUnit.set({ id: registration.unit.id, name: registration.unit.name });
    const user = showPage(check, pages, worker);
    expect(await screen.findByRole('button', { name: 'Gửi sáng kiến' })).toBeVisible();
    expect(screen.queryByText('Sáng kiến này của đơn vị nào?')).toBeNull();
    cleanup();
    posterUnit.set({ id: 'poster', name: 'CĐCS Xưởng số 7' });
    showPage(check, pages, worker);
    await user.click(await screen.findByRole('button', { name: /nơi đã đăng ký/ }));
    expect(await screen.findByRole('button', { name: 'Gửi sáng kiến' })).toBeVisible();
    expect(posterUnit.get()).toBeNull();
  });

  it('ticks nothing beforehand and asks for the two declarations that are needed', async () => {
    const user = showPage(check, pages, worker);
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, false]);
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));

    expect(screen.getByRole('alert')).toHaveTextContent('Bạn cần xác nhận nội dung đúng sự thật');
    expect(screen.getByRole('alert')).not.toHaveTextContent('công bố');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('does not leave behind a photo that has not arrived', async () => {
    const sent = takes('post', `/ideas/${idea.id}/submission`, () => ({ ...idea, state: 'SUBMITTED' }));
    server.use(sent.handler);
    const user = showPage(check, pages, worker);
    await user.click(await screen.findByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    const arrives = onTheWay(idea.id, ['hai.jpg']);
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tệp hai.jpg chưa gửi lên xong');
    expect(sent.received).toHaveLength(0);
    await act(arrives);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads to late entry when the phase has closed and an officer may still let it in', async () => {
    server.use(
      gets(`/ideas/${idea.id}/eligibility`, {
        verdict: 'WAITING',
        items: [
          {
            code: 'PHASE_OPEN',
            state: 'WAITING',
            blocking: true,
            field: null,
            message: 'Hiện chưa nhận sáng kiến.',
            messageEn: 'Closed.',
          },
        ],
      }),
      gets(`/ideas/${idea.id}`, { ...idea, actions: ['EDIT', 'SUBMIT', 'ASK_LATE'] }),
    );
    showPage(check, pages, worker);
    const link = await screen.findByRole('link', { name: /Đề nghị nhập muộn/ });
    expect(link).toHaveAttribute('href', `/ideas/${idea.id}`);
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

  it.each([check, `/submit/problem?idea=${idea.id}`])(
    'shows no form for what has been sent: %s',
    async (address) => {
      server.use(gets(`/ideas/${idea.id}`, sent));
      showPage(address, pages, worker);
      expect(await screen.findByText('Sáng kiến này đã gửi, số SK-0056107')).toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'Theo dõi sáng kiến này' })).toHaveAttribute(
        'href',
        `/ideas/${idea.id}`,
      );
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
      expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
      expect(await accessibilityProblems()).toEqual([]);
    },
  );

  it('gives the reason with what was refused, and promises none that is not there', async () => {
    const lastReason = {
      state: 'INVALID',
      code: 'NOT_APPLIED',
      text: 'Chưa được áp dụng ở phân xưởng nào.',
      textEn: null,
      at: idea.createdAt,
    };
    server.use(gets(`/ideas/${idea.id}`, { ...sent, state: 'INVALID', lastReason }));
    showPage(check, pages, worker);
    expect(await screen.findByText('Chưa được áp dụng ở phân xưởng nào.')).toBeInTheDocument();
    expect(screen.getByText(/Lý do ghi ở bên dưới/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says that it has been sent when that happened in another window', async () => {
    const user = showPage(check, pages, worker);
    await user.click(await screen.findByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    server.use(
      gets(`/ideas/${idea.id}`, sent),
      refuses('post', `/ideas/${idea.id}/submission`, { type: '/problems/wrong-state', status: 409 }),
    );
    await user.click(screen.getByRole('button', { name: 'Gửi sáng kiến' }));
    expect(await screen.findByText('Sáng kiến này đã gửi, số SK-0056107')).toBeInTheDocument();
  });

  it('asks for the workplace when it is not known yet', async () => {
    server.use(getsNothing(`/campaigns/${campaign.id}/registrations/mine`));
    showPage(check, pages, worker);
    await waitFor(() => expect(location.pathname).toBe('/submit/you'));
  });
});
