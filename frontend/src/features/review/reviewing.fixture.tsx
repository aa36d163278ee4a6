import { beforeEach } from 'vitest';
import { gets } from '../../../test/answers';
import { idea, summary, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import type { Idea, Me, ReviewState } from '../../shared/api/types';
import ReviewPage from './ReviewPage';

export const pages = [
  { path: '/review', component: ReviewPage },
  { path: '/review/:id', component: ReviewPage },
];
export const officer: Me = {
  ...worker,
  id: 'person-2',
  grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
export const waiting: Idea = {
  ...idea,
  unit,
  state: 'SUBMITTED',
  number: 'SK-0056107',
  actions: ['DECIDE'],
  version: 7,
};
export const queued = (id: string, title: string) => ({
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
export const queue = {
  items: [queued(idea.id, 'Giá đỡ khuôn'), queued('idea-2', 'Tiết kiệm điện')],
  nextCursor: null,
  total: 2,
  overdue: 1,
  serviceDays: 10,
  holidays: [{ day: '2026-04-30', name: 'Ngày Chiến thắng' }],
};
export const desk: ReviewState = {
  claim: null,
  mayDecide: true,
  undoUntil: null,
  mayRevoke: false,
  mayReopen: false,
  links: [],
};
export const settings = {
  serviceDays: 10,
  templates: [{ code: 'INSUFFICIENT_CONTENT', text: 'Đề nghị mô tả từng bước đã làm.' }],
  mayChange: true,
  version: 0,
};

/** One officer, two ideas that wait, and nothing out of the ordinary; a test says what is otherwise. */
export function onAnOrdinaryDay() {
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
}
