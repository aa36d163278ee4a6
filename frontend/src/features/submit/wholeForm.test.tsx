import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { campaign, idea, registration, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Eligibility, IdeaForm } from '../../shared/api/types';
import { wipeDrafts } from '../../shared/drafts/localDrafts';
import { close, saveNow } from '../../shared/drafts/openDraft';
import AuthorsPage from './AuthorsPage';
import CheckPage from './CheckPage';
import MorePage from './MorePage';
import ProblemPage from './ProblemPage';
import SolutionPage from './SolutionPage';

const pages = [
  { path: '/submit/problem', component: ProblemPage },
  { path: '/submit/solution', component: SolutionPage },
  { path: '/submit/authors', component: AuthorsPage },
  { path: '/submit/more', component: MorePage },
  { path: '/submit/check', component: CheckPage },
];

const ready: Eligibility = { verdict: 'READY', items: [] };
const saving = () =>
  takes('patch', `/ideas/${idea.id}`, ({ body }) => ({
    ...idea,
    version: 2,
    form: { ...idea.form, ...(body as unknown as IdeaForm) },
  }));

beforeEach(async () => {
  await wipeDrafts();
  server.use(
    gets('/campaigns', { items: [campaign], nextCursor: null }),
    gets('/similar-titles', { items: [], nextCursor: null }),
    gets(`/campaigns/${campaign.id}/registrations/mine`, registration),
    gets(`/ideas/${idea.id}`, idea),
    gets(`/ideas/${idea.id}/eligibility`, ready),
  );
});

afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

describe('the form before a large screen', () => {
  beforeEach(() => {
    vi.spyOn(window, 'matchMedia').mockReturnValue(
      Object.assign(new EventTarget(), {
        matches: true,
        media: '',
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    );
  });

  it('is one page with every field, and one summary of what is wrong', async () => {
    const user = showPage('/submit/problem', pages);
    expect(await screen.findByRole('heading', { name: 'Viết sáng kiến' })).toBeInTheDocument();
    await user.click(await screen.findByRole('radio', { name: 'Cùng làm với người khác' }));
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));

    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Tên sáng kiến cần ít nhất 10 chữ cái',
      'Chọn lĩnh vực',
      'Cách làm mới cần ít nhất 50 chữ cái',
      'Chọn loại giải pháp',
      'Nhập ngày áp dụng lần đầu',
      'Lợi ích cần ít nhất 20 chữ cái',
      'Nhập tên đồng tác giả 1',
    ]);
    await user.click(within(summary).getByRole('link', { name: 'Nhập tên đồng tác giả 1' }));
    expect(screen.getByLabelText('Họ và tên')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('those who made it together', () => {
  it('have shares that add up to 100, and are saved with the draft', async () => {
    const saved = saving();
    server.use(saved.handler);
    const user = showPage(`/submit/authors?idea=${idea.id}&from=check`, pages, worker);
    await user.click(await screen.findByRole('radio', { name: 'Cùng làm với người khác' }));
    expect(await screen.findByText(/đủ 100 %/)).toHaveTextContent('Tổng: 100 %');
    await user.type(screen.getByLabelText('Họ và tên'), 'Trần Thị Bình');
    const mine = screen.getByLabelText(/Tỷ lệ đóng góp của bạn/);
    await user.clear(mine);
    await user.type(mine, '60');
    expect(await screen.findByText(/thừa 10 %/)).toHaveTextContent('Tổng: 110 %');
    await user.click(screen.getByRole('button', { name: 'Xong, về trang kiểm tra' }));
    expect(screen.getByRole('alert')).toHaveTextContent('phải cộng lại bằng 100 %, hiện là 110 %');
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Thêm người' }));
    await user.click(screen.getByRole('button', { name: 'Chia đều' }));
    expect(await screen.findByText(/Tổng: 100 %/)).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Bỏ người này' })[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Chia đều' }));
    await user.click(screen.getByRole('button', { name: 'Xong, về trang kiểm tra' }));

    expect(await screen.findByText('2 người cùng làm')).toBeInTheDocument();
    await saveNow();
    expect(saved.received.at(-1)?.body['authors']).toEqual([
      { name: null, contact: null, share: 50, lead: true },
      { name: 'Trần Thị Bình', contact: null, share: 50, lead: false },
    ]);
  });

  it('keep what was typed into two fields before the page was drawn again', async () => {
    const user = showPage(`/submit/authors?idea=${idea.id}&from=check`, pages, worker);
    await user.click(await screen.findByRole('radio', { name: 'Cùng làm với người khác' }));
    const name = await screen.findByLabelText('Họ và tên');
    await act(() => {
      fireEvent.input(name, { target: { value: 'Trần Thị Bình' } });
      fireEvent.input(screen.getByLabelText(/Tỷ lệ đóng góp của bạn/), { target: { value: '70' } });
    });
    expect(screen.getByLabelText('Họ và tên')).toHaveValue('Trần Thị Bình');
    expect(screen.getByLabelText(/Tỷ lệ đóng góp của bạn/)).toHaveValue('70');
    expect(screen.getByText(/Tổng: 120 %/)).toBeInTheDocument();
  });
});

describe('what else may be said', () => {
  it('names the parts of a decision that are missing', async () => {
    const saved = saving();
    server.use(saved.handler);
    const user = showPage(`/submit/more?idea=${idea.id}&from=check`, pages, worker);
    await user.click(await screen.findByRole('radio', { name: /đã có quyết định/ }));
    await user.click(screen.getByRole('button', { name: 'Xong, về trang kiểm tra' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập số quyết định công nhận');
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('radio', { name: /đang chờ/ }));
    await user.click(screen.getByRole('button', { name: 'Xong, về trang kiểm tra' }));
    expect(await screen.findByText('Đang chờ')).toBeInTheDocument();
    await saveNow();
    expect(saved.received.at(-1)?.body['recognition']).toMatchObject({ state: 'AWAITING', number: null });
  });

  it('shows examples to those who look', async () => {
    const user = showPage('/submit/problem', pages);
    await user.click((await screen.findAllByText('Xem ví dụ'))[0] as HTMLElement);
    expect(await screen.findByText(/^Bệnh viện:/)).toBeInTheDocument();
  });
});

describe('the verdict before sending', () => {
  const check = `/submit/check?idea=${idea.id}`;

  it('names what is missing, with the way to it', async () => {
    const notYet: Eligibility = {
      verdict: 'NOT_YET',
      items: [
        {
          code: 'AUTHORS',
          state: 'MISSING',
          blocking: true,
          field: 'form.authors',
          message: 'Tỷ lệ đóng góp: cộng lại phải bằng 100 %, hiện là 90 %.',
          messageEn: 'Shares',
        },
        {
          code: 'RECOGNITION',
          state: 'WAITING',
          blocking: false,
          field: 'form.recognition',
          message: 'Chờ quyết định công nhận.',
          messageEn: 'Awaiting',
        },
        {
          code: 'CONTENTS',
          state: 'OK',
          blocking: false,
          field: null,
          message: 'Nội dung đã đủ.',
          messageEn: '',
        },
      ],
    };
    server.use(gets(`/ideas/${idea.id}/eligibility`, notYet));
    showPage(check, pages, worker);

    expect(await screen.findByText('Chưa gửi được, còn thiếu')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Sửa: Tỷ lệ đóng góp/ })).toHaveAttribute(
      'href',
      `/submit/authors?idea=${idea.id}&from=check#authors`,
    );
    expect(screen.getByRole('link', { name: /Sửa: Chờ quyết định/ })).toHaveAttribute(
      'href',
      `/submit/more?idea=${idea.id}&from=check#recognition`,
    );
    expect(screen.getByText('1 điểm đã đạt')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says what the device can tell when there is no network', async () => {
    server.use(
      http.get(`*/api/v1/ideas/${idea.id}/eligibility`, () => HttpResponse.error()),
      gets(`/ideas/${idea.id}`, { ...idea, form: { ...idea.form, description: 'Ngắn' } }),
    );
    showPage(check, pages, worker);

    expect(await screen.findByText(/Theo máy này, còn thiếu/)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Cách làm mới cần ít nhất 50 chữ cái' })).toHaveAttribute(
        'href',
        `/submit/solution?idea=${idea.id}&from=check#description`,
      ),
    );
  });

  it('says what is missing when nothing is written yet', async () => {
    showPage('/submit/check', pages, worker);

    expect(await screen.findByText('Bạn chưa viết gì. Còn thiếu:')).toBeInTheDocument();
    expect(screen.queryByText(/Đang kiểm tra/)).not.toBeInTheDocument();
  });
});
