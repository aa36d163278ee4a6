import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { idea, summary, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Idea, Me } from '../../shared/api/types';
import ReviewPage from './ReviewPage';

const pages = [
  { path: '/review', component: ReviewPage },
  { path: '/review/:id', component: ReviewPage },
];
const officer: Me = {
  ...worker,
  id: 'person-2',
  grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const waiting: Idea = {
  ...idea,
  unit,
  state: 'SUBMITTED',
  number: 'SK-0056107',
  actions: ['DECIDE'],
  version: 7,
};
const queued = (id: string, title: string) => ({
  ...summary,
  id,
  title,
  ageDays: 3,
  late: false,
  version: 7,
});
const queue = {
  items: [queued(idea.id, 'Giá đỡ khuôn'), queued('idea-2', 'Tiết kiệm điện')],
  nextCursor: null,
  total: 2,
};

describe('reviewing', () => {
  beforeEach(() => {
    server.use(
      gets('/review-queue', queue),
      gets(`/ideas/${idea.id}`, waiting),
      gets(`/ideas/${idea.id}/events`, { items: [], nextCursor: null }),
    );
  });

  it('lists what waits, with its age', async () => {
    showPage('/review', pages, officer);
    expect(await screen.findByRole('link', { name: /Giá đỡ khuôn.*chờ 3 ngày/ })).toBeInTheDocument();
    expect(screen.getByText('2 sáng kiến đang chờ')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('walks through the queue with J and opens with Enter', async () => {
    const user = showPage('/review', pages, officer);
    await screen.findByRole('link', { name: /Giá đỡ khuôn/ });
    await user.keyboard('j{Enter}');
    expect(location.pathname).toBe(`/review/${idea.id}`);
  });

  it('wants the recognition decision before an idea is valid', async () => {
    const decided = takes('post', `/ideas/${idea.id}/decision`, () => ({
      ...waiting,
      state: 'VALID',
      actions: [],
    }));
    server.use(decided.handler);
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText(/Hợp lệ, đã có quyết định/));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập số quyết định');
    expect(await accessibilityProblems()).toEqual([]);

    await user.type(screen.getByLabelText('Số quyết định công nhận'), '15/QĐ-CĐ');
    await user.type(screen.getByLabelText('Ngày quyết định'), '2026-03-10');
    await user.type(screen.getByLabelText('Cơ quan ra quyết định'), 'Công ty Điện lực');
    await user.selectOptions(screen.getByLabelText('Cấp công nhận'), 'Cấp cơ sở');
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã lưu quyết định: Hợp lệ')).toBeInTheDocument();
    expect(decided.received[0]?.headers.get('If-Match')).toBe('"7"');
    expect(decided.received[0]?.body).toMatchObject({
      outcome: 'VALID',
      reason: null,
      recognition: { number: '15/QĐ-CĐ', date: '2026-03-10', body: 'Công ty Điện lực', level: 'GRASSROOTS' },
    });
  });

  it('returns an idea only with a reason in writing', async () => {
    const decided = takes('post', `/ideas/${idea.id}/decision`, () => ({
      ...waiting,
      state: 'NEEDS_INFO',
      actions: [],
    }));
    server.use(decided.handler);
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Trả lại để tác giả bổ sung'));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByLabelText('Giải thích cho tác giả')).toBeInvalid();

    await user.selectOptions(screen.getByLabelText('Lý do'), 'Nội dung chưa đủ rõ');
    await user.click(screen.getByRole('button', { name: 'Chèn câu mẫu' }));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã lưu quyết định: Cần bổ sung')).toBeInTheDocument();
    expect(decided.received[0]?.body).toMatchObject({
      outcome: 'NEEDS_INFO',
      reasonCode: 'INSUFFICIENT_CONTENT',
    });
  });

  it('keeps the decision and says what changed when the author was faster', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/decision`, { type: '/problems/stale-version', status: 409 }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Không hợp lệ'));
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Lý do khác');
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'Không thuộc phạm vi chương trình');
    server.use(
      gets(`/ideas/${idea.id}`, {
        ...waiting,
        version: 8,
        form: { ...waiting.form, title: 'Tên đã đổi khác' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã đổi: tên sáng kiến.')).toBeInTheDocument();
    expect(screen.getByLabelText('Giải thích cho tác giả')).toHaveValue('Không thuộc phạm vi chương trình');
  });

  it('is not for everybody', async () => {
    showPage('/review', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
