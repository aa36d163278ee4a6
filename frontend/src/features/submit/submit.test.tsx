import { act, fireEvent, screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { campaign, idea, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { wipeDrafts } from '../../shared/drafts/localDrafts';
import { restoreSession } from '../../shared/api/session';
import { moneyOf } from '../../shared/drafts/draft';
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

  it('drops an error as soon as its field is right', async () => {
    const user = showPage('/submit/problem', pages);
    const title = await screen.findByLabelText('Tên sáng kiến');
    await user.type(title, 'Giá đỡ');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(title).toBeInvalid();

    await user.type(title, ' khuôn dập');
    expect(title).toBeValid();
    expect(screen.queryByRole('link', { name: /cần ít nhất 10 chữ cái/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Chọn lĩnh vực' })).toBeInTheDocument();
    expect(title).toHaveFocus();
  });

  it.each([
    ['dots', '..........'],
    ['accents on one letter', `a${'\u0301'.repeat(30)}`],
    ['pictures', '\u{1F44D}'.repeat(60)],
    ['letters with spaces between', 'a b c d e f'],
  ])('does not take %s for a name', async (_, title) => {
    const user = showPage('/submit/problem', pages);
    fireEvent.input(await screen.findByLabelText('Tên sáng kiến'), { target: { value: title } });
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(screen.getByRole('link', { name: 'Tên sáng kiến cần ít nhất 10 chữ cái' })).toBeInTheDocument();
  });

  it('takes ten letters for a name, however their marks are typed', async () => {
    const user = showPage('/submit/problem', pages);
    fireEvent.input(await screen.findByLabelText('Tên sáng kiến'), {
      target: { value: 'Ghế đỡ khuôn 1'.normalize('NFD') },
    });
    await user.selectOptions(screen.getByLabelText('Lĩnh vực'), 'Sản xuất – kỹ thuật');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    expect(await screen.findByRole('heading', { name: 'Bạn đã làm khác đi thế nào?' })).toBeInTheDocument();
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

  it('does not call the session over while there is no network to ask', async () => {
    server.use(
      gets(`/ideas/${idea.id}`, idea),
      http.post('*/api/v1/auth/refresh', () => HttpResponse.error()),
    );
    showPage(`/submit/problem?idea=${idea.id}`, pages, worker);
    await screen.findByLabelText('Tên sáng kiến');
    await act(restoreSession);
    expect(await screen.findByLabelText('Tên sáng kiến')).toBeInTheDocument();
    expect(screen.queryByText(/Phiên đăng nhập đã hết/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Đăng nhập/ })).not.toBeInTheDocument();
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
    const link = await screen.findByRole('link', { name: /Giá đỡ khuôn có bánh xe/ });
    expect(link.closest('[role=status]')).toHaveTextContent('Bạn vẫn gửi được');
    expect(screen.getByLabelText('Tên sáng kiến')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each(['12,5', '-5', '1.5', '1e5', 'abc', '12 triệu rưỡi'])(
    'does not guess what an amount of %s means',
    async (typed) => {
      const user = showPage('/submit/solution', pages);
      await user.type(await screen.findByLabelText(/Số tiền làm lợi/), typed);
      await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
      expect(screen.getByLabelText(/Số tiền làm lợi/)).toHaveAccessibleDescription(/hoặc 12,5 triệu/);
      expect(screen.getByLabelText(/Số tiền làm lợi/)).toHaveValue(typed);
    },
  );

  it.each([
    ['12.500.000 đ', 12_500_000],
    ['12,500,000', 12_500_000],
    ['12 500 000', 12_500_000],
    ['12,5 triệu', 12_500_000],
    ['1.25 tỷ đồng', 1_250_000_000],
    ['１２５', 125],
    ['500000', 500_000],
  ])('reads %s as an amount', (typed, amount) => {
    expect(moneyOf(typed)).toBe(amount);
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
