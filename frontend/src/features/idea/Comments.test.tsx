import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { address, elsewhere, isPublished, page, shows } from '../../../test/published';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { IdeaComment, Me } from '../../shared/api/types';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];
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

describe('comments', () => {
  beforeEach(() => {
    isPublished();
    shows({ comments: true });
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
