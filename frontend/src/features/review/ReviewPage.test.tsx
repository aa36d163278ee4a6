import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { idea, summary, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Idea, Me, ReviewState } from '../../shared/api/types';
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
  dueOn: '2026-11-30',
  due: 'OVERDUE',
  holderName: id === 'idea-2' ? 'Lê Thị Hoa' : null,
  heldByMe: false,
  version: 7,
});
const queue = {
  items: [queued(idea.id, 'Giá đỡ khuôn'), queued('idea-2', 'Tiết kiệm điện')],
  nextCursor: null,
  total: 2,
  overdue: 1,
  serviceDays: 10,
  holidays: [{ day: '2026-04-30', name: 'Ngày Chiến thắng' }],
};
const desk: ReviewState = {
  claim: null,
  mayDecide: true,
  undoUntil: null,
  mayRevoke: false,
  mayReopen: false,
  links: [],
};
const settings = {
  serviceDays: 10,
  templates: [{ code: 'INSUFFICIENT_CONTENT', text: 'Đề nghị mô tả từng bước đã làm.' }],
  mayChange: true,
  version: 0,
};

describe('reviewing', () => {
  beforeEach(() => {
    server.use(
      gets('/review-queue', queue),
      gets(`/ideas/${idea.id}`, waiting),
      gets(`/ideas/${idea.id}/events`, { items: [], nextCursor: null }),
      gets(`/ideas/${idea.id}/review`, desk),
      gets('/review-settings', settings),
      gets('/review-queue/units', {
        items: [{ unit, waiting: 12, overdue: 3, oldest: '2026-11-01T02:00:00Z' }],
        nextCursor: null,
      }),
      gets('/review-queue/times', {
        items: [{ unit: null, month: '2026-10', decided: 40, medianDays: 2.5, p90Days: 8 }],
        nextCursor: null,
      }),
      gets(`/ideas/${idea.id}/look-alikes`, { items: [], nextCursor: null }),
    );
  });

  it('lists what waits, with its age', async () => {
    showPage('/review', pages, officer);
    expect(await screen.findByRole('link', { name: /Giá đỡ khuôn.*chờ 3 ngày/ })).toBeInTheDocument();
    expect(screen.getByText(/2 sáng kiến đang chờ/)).toHaveTextContent(
      '1 quá hạn trả lời (10 ngày làm việc)',
    );
    expect(
      screen.getByRole('link', { name: /Tiết kiệm điện.*Quá hạn.*Lê Thị Hoa đang xét/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'Đơn vị còn nhiều sáng kiến chờ nhất' }),
    ).toHaveTextContent('12');
    expect(await screen.findByRole('table', { name: 'Thời gian trả lời' })).toHaveTextContent('2,5');
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
    await user.selectOptions(await screen.findByLabelText('Câu mẫu'), 'Đề nghị mô tả từng bước đã làm.');
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

  it('takes an idea up, and over from somebody else with a word', async () => {
    const other = {
      ...desk,
      claim: {
        holderName: 'Lê Thị Hoa',
        mine: false,
        claimedAt: '2026-11-22T02:00:00Z',
        until: '2026-11-22T02:30:00Z',
        givenByName: null,
        takenFromName: null,
        word: null,
      },
    };
    const claimed = takes('post', `/ideas/${idea.id}/review/claim`, () => ({}));
    server.use(claimed.handler, gets(`/ideas/${idea.id}/review`, other));
    const user = showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByText(/Lê Thị Hoa đang xét, giữ đến/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Nhận lại' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nhận lại từ người đang xét?' });
    await user.click(within(dialog).getByRole('button', { name: 'Nhận lại' }));
    expect(claimed.received).toHaveLength(0);
    await user.type(screen.getByLabelText('Lời nhắn cho người đang xét'), 'Chị nghỉ phép');
    await user.click(within(dialog).getByRole('button', { name: 'Nhận lại' }));
    await waitFor(() => expect(claimed.received[0]?.body).toEqual({ word: 'Chị nghỉ phép' }));
  });

  it('picks the result with one key and never while typing', async () => {
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await screen.findByLabelText('Không hợp lệ');
    await user.keyboard('x');
    expect(screen.getByLabelText('Không hợp lệ')).toBeChecked();
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'vb');
    expect(screen.getByLabelText('Không hợp lệ')).toBeChecked();
  });

  it('undoes a decision', async () => {
    const undone = takes('post', `/ideas/${idea.id}/decision/undo`, () => waiting);
    server.use(
      undone.handler,
      gets(`/ideas/${idea.id}`, { ...waiting, state: 'VALID', actions: [] }),
      gets(`/ideas/${idea.id}/review`, { ...desk, mayDecide: false, undoUntil: '2099-11-22T02:10:00Z' }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(undone.received).toHaveLength(1));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('finds the original of a copy by its number and shows what is linked', async () => {
    const original = { id: 'idea-9', number: 'SK-0056199', title: 'Gá kẹp nhanh', unit, state: 'VALID' };
    server.use(
      gets('/review-originals', original),
      gets(`/ideas/${idea.id}/review`, {
        ...desk,
        links: [
          {
            id: 'link-1',
            type: 'SIMILAR',
            outgoing: true,
            other: original,
            reason: 'Cùng loại gá',
            madeByName: 'Hoa',
            madeAt: '2026-11-22T02:00:00Z',
          },
        ],
      }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByRole('link', { name: 'SK-0056199 Gá kẹp nhanh' })).toBeInTheDocument();
    await user.click(screen.getByLabelText('Trùng với sáng kiến khác'));
    await user.type(screen.getByLabelText(/Số biên nhận của sáng kiến gốc/), 'SK-0056199');
    expect(await screen.findByText(/Gá kẹp nhanh · .* · Hợp lệ/)).toBeInTheDocument();
  });

  it('is not for everybody', async () => {
    showPage('/review', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
