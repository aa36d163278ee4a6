import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, ReportedComment } from '../../shared/api/types';
import ReportedCommentsPage from './ReportedCommentsPage';

const pages = [{ path: '/review-comments', component: ReportedCommentsPage }];
const officer: Me = {
  ...worker,
  grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const reported: ReportedComment = {
  id: 'comment-1',
  text: 'Mua hàng giá rẻ <b>ở đây</b>',
  unit,
  createdAt: '2026-06-01T02:00:00Z',
  hidden: { at: '2026-06-02T02:00:00Z', fault: null, reason: null },
  reports: 3,
  reasons: [{ fault: 'SPAM', note: 'Bán hàng', at: '2026-06-02T02:00:00Z' }],
  idea: { id: 'idea-1', number: 'SK-0000123', title: 'Giá đỡ khuôn', unit },
  version: 2,
};

describe('reported comments', () => {
  it('are looked at and kept, and then wait no longer', async () => {
    let waiting = [reported];
    const decided: { body: unknown; version: string | null }[] = [];
    server.use(
      http.get('*/api/v1/reported-comments', () => HttpResponse.json({ items: waiting, nextCursor: null })),
      http.put('*/api/v1/ideas/idea-1/comments/comment-1/moderation', async ({ request }) => {
        decided.push({ body: await request.json(), version: request.headers.get('If-Match') });
        waiting = [];
        return HttpResponse.json({});
      }),
    );
    const user = showPage('/review-comments', pages, officer);
    expect(await screen.findByText('Mua hàng giá rẻ <b>ở đây</b>')).toBeInTheDocument();
    expect(screen.getByText('3 người báo cáo.')).toBeInTheDocument();
    expect(screen.getByText('Quảng cáo, spam: Bán hàng')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Giá đỡ khuôn' })).toHaveAttribute('href', '/ideas/idea-1');
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: /^Giữ lại/ }));
    await screen.findByLabelText('Nói rõ lý do');
    await user.click(screen.getAllByRole('button', { name: /^Giữ lại/ })[1] as HTMLElement);
    expect(decided).toEqual([]);
    await user.type(screen.getByLabelText('Nói rõ lý do'), 'Không có gì sai');
    await user.click(screen.getAllByRole('button', { name: /^Giữ lại/ })[1] as HTMLElement);

    expect(await screen.findByText('Đã giữ lại bình luận.')).toBeInTheDocument();
    expect(screen.getByText('Không có bình luận nào chờ xem')).toBeInTheDocument();
    expect(decided).toEqual([
      { body: { decision: 'KEEP', fault: null, reason: 'Không có gì sai' }, version: '"2"' },
    ]);
  });

  it('are for officers', async () => {
    server.use(gets('/reported-comments', { items: [reported], nextCursor: null }));
    showPage('/review-comments', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
