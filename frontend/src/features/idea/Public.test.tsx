import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { idea, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { IdeaComment, Me, Publication, Replication } from '../../shared/api/types';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];
const elsewhere = { id: 'unit-7', code: 'CS-0007', name: 'Công đoàn Nhà máy Bia' };
const published = {
  ...idea,
  number: 'SK-0000123',
  state: 'VALID',
  mayPublish: true,
  authorName: null,
  unit: elsewhere,
  form: { ...idea.form, title: 'Giá đỡ khuôn' },
};
const facts: Publication = {
  authorName: null,
  mine: false,
  applied: 0,
  planned: 0,
  likes: false,
  comments: false,
};
const note: Replication = {
  id: 'note-1',
  unit,
  state: 'APPLIED',
  text: 'Tổ cơ khí dùng cho <b>ba máy</b>.',
  appliedOn: '2026-05-02',
  benefitText: 'Mỗi ca thêm 10 sản phẩm.',
  noterName: null,
  createdAt: '2026-06-01T02:00:00Z',
  changedAt: '2026-06-01T02:00:00Z',
  mayChange: false,
  version: 0,
};
const comment: IdeaComment = {
  id: 'comment-1',
  text: '<script>alert(1)</script> https://example.vn',
  writerName: null,
  unit,
  mine: false,
  createdAt: '2026-06-01T02:00:00Z',
  editedAt: null,
  hidden: null,
  reported: false,
  actions: [],
  version: 3,
};
const officer: Me = {
  ...worker,
  grants: [{ role: 'UNIT_OFFICER', unitId: elsewhere.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const page = (...items: object[]) => ({ items, nextCursor: null });
const shows = (shown: Partial<Publication>) =>
  server.use(gets(`/ideas/${idea.id}/publication`, { ...facts, ...shown }));
const address = `/ideas/${idea.id}`;

describe('the public page of an idea', () => {
  beforeEach(() => {
    server.use(
      gets(address, published),
      gets(`${address}/events`, page()),
      gets(`/campaigns/${idea.campaignId}/registrations/mine`, registration),
    );
  });

  it('names the author only as far as the server does', async () => {
    shows({ authorName: 'Trần Thị Hoa' });
    showPage(address, pages);
    expect(await screen.findByText('Trần Thị Hoa')).toBeInTheDocument();
    expect(screen.queryByText('Quá trình xử lý')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('gives its address to copy and as a code with number and title beside it', async () => {
    const user = showPage(address, pages);
    expect(await screen.findByLabelText('Đường dẫn của sáng kiến này')).toHaveValue(
      `${location.origin}/ideas/idea-1`,
    );
    await user.click(screen.getByText('Mã QR'));
    const code = await screen.findByRole('img', { name: 'Mã QR mở sáng kiến: Giá đỡ khuôn' });
    expect(code.getAttribute('src')).toMatch(/^data:image\/svg/);
    expect(screen.getAllByText('Số SK-0000123').length).toBeGreaterThan(1);
    expect(screen.getByRole('button', { name: 'Tải ảnh PNG' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gửi cho người khác' })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows nothing of it for an idea that is not published', async () => {
    server.use(gets(address, { ...published, mayPublish: false }));
    showPage(address, pages, worker);
    expect(await screen.findByRole('heading', { name: 'Giá đỡ khuôn' })).toBeInTheDocument();
    expect(screen.queryByText('Chia sẻ')).not.toBeInTheDocument();
    expect(screen.queryByText('Nhân rộng ở đơn vị khác')).not.toBeInTheDocument();
  });

  it('tells which units apply it, as text', async () => {
    shows({ applied: 1, planned: 2 });
    server.use(gets(`${address}/replications`, page(note)));
    showPage(address, pages);
    const list = await screen.findByRole('list', { name: 'Nhân rộng ở đơn vị khác' });
    expect(await within(list).findByText('Tổ cơ khí dùng cho <b>ba máy</b>.')).toBeInTheDocument();
    expect(within(list).getByText('Đã áp dụng từ 02/05/2026, ghi nhận ngày 01/06/2026')).toBeInTheDocument();
    expect(screen.getByText('Được áp dụng ở 1 đơn vị.')).toBeInTheDocument();
    expect(screen.getByText(/2 đơn vị dự định áp dụng/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Đơn vị tôi áp dụng/ })).not.toBeInTheDocument();
  });

  it('takes a note of a worker for the own unit', async () => {
    const noted = takes('post', `${address}/replications`, () => ({ ...note }));
    server.use(noted.handler);
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Đơn vị tôi áp dụng sáng kiến này' }));
    expect(screen.getByText(unit.name)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));
    expect(await screen.findAllByText('Viết ít nhất 10 ký tự.')).not.toHaveLength(0);
    expect(noted.received).toHaveLength(0);
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Áp dụng như thế nào'), 'Dùng cho ba máy phay');
    await user.type(screen.getByLabelText('Ngày bắt đầu áp dụng'), '2026-05-02');
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));

    expect(await screen.findByText('Đã lưu ghi nhận.')).toBeInTheDocument();
    expect(noted.received[0]?.body).toEqual({
      unitId: unit.id,
      facts: {
        state: 'APPLIED',
        text: 'Dùng cho ba máy phay',
        appliedOn: '2026-05-02',
        benefitText: null,
      },
    });
    expect(noted.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('asks no note of the unit from which the idea comes', async () => {
    server.use(gets(address, { ...published, unit }));
    showPage(address, pages, worker);
    expect(await screen.findByText('Chưa có đơn vị nào khác ghi nhận áp dụng.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Đơn vị tôi áp dụng/ })).not.toBeInTheDocument();
  });

  it('keeps what was typed when the unit has a note already', async () => {
    server.use(
      refuses('post', `${address}/replications`, {
        status: 409,
        type: '/problems/already-noted',
        title: 'Đơn vị đã ghi nhận',
      }),
    );
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Đơn vị tôi áp dụng sáng kiến này' }));
    await user.click(screen.getByLabelText('Dự định áp dụng'));
    await user.type(screen.getByLabelText('Áp dụng như thế nào'), 'Sẽ làm trong quý sau');
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));
    expect(await screen.findByText('Đơn vị đã ghi nhận')).toBeInTheDocument();
    expect(screen.getByLabelText('Áp dụng như thế nào')).toHaveValue('Sẽ làm trong quý sau');
  });

  it('is liked once and not by its author', async () => {
    shows({ likes: true });
    let mine = false;
    server.use(
      http.get(`*/api/v1${address}/likes`, () => HttpResponse.json({ count: mine ? 5 : 4, mine })),
      http.put(`*/api/v1${address}/likes/mine`, () => {
        mine = true;
        return HttpResponse.json({ count: 5, mine });
      }),
    );
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Thích' }));
    expect(await screen.findByText('5 người thích')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bỏ thích' })).toBeInTheDocument();
  });

  it('offers no like to its author', async () => {
    shows({ likes: true, mine: true });
    server.use(gets(`${address}/likes`, { count: 1234, mine: false }));
    showPage(address, pages, worker);
    expect(await screen.findByText('1.234 người thích')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thích' })).not.toBeInTheDocument();
  });
});

describe('comments', () => {
  beforeEach(() => {
    shows({ comments: true });
    server.use(
      gets(address, published),
      gets(`/campaigns/${idea.campaignId}/registrations/mine`, registration),
    );
  });
  const holds = (shown: Partial<IdeaComment>) =>
    server.use(gets(`${address}/comments`, page({ ...comment, ...shown })));

  it('are text and nothing else, by somebody of a unit', async () => {
    holds({});
    showPage(address, pages);
    const list = await screen.findByRole('list', { name: 'Bình luận' });
    expect(within(list).getByText('<script>alert(1)</script> https://example.vn')).toBeInTheDocument();
    expect(within(list).queryByRole('link')).not.toBeInTheDocument();
    expect(within(list).getByText(`Đoàn viên ở ${unit.name}`)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Đăng nhập để tham gia' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Fideas%2Fidea-1',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are written, and a refusal for haste keeps the text', async () => {
    server.use(gets(`${address}/comments`, page()));
    server.use(
      refuses('post', `${address}/comments`, {
        status: 429,
        type: '/problems/too-many',
        title: 'Quá nhiều lần liên tiếp',
      }),
    );
    const user = showPage(address, pages, worker);
    expect(await screen.findByText('Chưa có bình luận.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Bình luận của bạn'), 'Rất hay');
    await user.click(screen.getByRole('button', { name: 'Gửi bình luận' }));
    expect(await screen.findByText('Quá nhiều lần liên tiếp')).toBeInTheDocument();
    expect(screen.getByLabelText('Bình luận của bạn')).toHaveValue('Rất hay');

    const written = takes('post', `${address}/comments`, () => ({ ...comment }));
    server.use(written.handler);
    await user.click(screen.getByRole('button', { name: 'Gửi bình luận' }));
    expect(await screen.findByText('Đã gửi bình luận.')).toBeInTheDocument();
    expect(written.received[0]?.body).toEqual({ text: 'Rất hay' });
    expect(screen.getByLabelText('Bình luận của bạn')).toHaveValue('');
  });

  it('are changed by their writer, with the version that was read', async () => {
    holds({ mine: true, actions: ['EDIT', 'DELETE'] });
    const changed = takes('put', `${address}/comments/comment-1`, () => ({ ...comment }));
    server.use(changed.handler);
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: /^Sửa/ }));
    const field = screen.getByLabelText('Bình luận của bạn');
    await user.clear(field);
    await user.type(field, 'Lời khác');
    await user.click(screen.getByRole('button', { name: 'Lưu bình luận' }));
    expect(await screen.findByText('Đã lưu bình luận.')).toBeInTheDocument();
    expect(changed.received[0]?.body).toEqual({ text: 'Lời khác' });
    expect(changed.received[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('are reported with a reason', async () => {
    holds({ actions: ['REPORT'] });
    const reported: unknown[] = [];
    server.use(
      http.put(`*/api/v1${address}/comments/comment-1/reports/mine`, async ({ request }) => {
        reported.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: /^Báo cáo/ }));
    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));
    expect(reported).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Xúc phạm người khác');
    await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
    await waitFor(() => expect(reported).toEqual([{ fault: 'INSULT', note: null }]));
  });

  it('tell their writer that they were hidden and why', async () => {
    holds({
      mine: true,
      actions: ['DELETE'],
      hidden: { at: '2026-06-02T02:00:00Z', fault: 'INSULT', reason: 'Lời lẽ nặng nề.' },
    });
    showPage(address, pages, worker);
    expect(
      await screen.findByText('Bình luận đã bị ẩn. Xúc phạm người khác: Lời lẽ nặng nề.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Sửa/ })).not.toBeInTheDocument();
  });

  it('are hidden by officers, with what is wrong and why', async () => {
    holds({ actions: ['HIDE'] });
    const hidden = takes('put', `${address}/comments/comment-1/moderation`, () => ({ ...comment }));
    server.use(hidden.handler);
    const user = showPage(address, pages, officer);
    await user.click(await screen.findByRole('button', { name: /^Ẩn/ }));
    await user.selectOptions(await screen.findByLabelText('Lý do'), 'Quảng cáo, spam');
    await user.type(screen.getByLabelText('Nói rõ lý do'), 'Bán hàng');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: /^Ẩn/ })[1] as HTMLElement);
    expect(await screen.findByText('Đã ẩn bình luận.')).toBeInTheDocument();
    expect(hidden.received[0]?.body).toEqual({ decision: 'HIDE', fault: 'SPAM', reason: 'Bán hàng' });
  });
});
