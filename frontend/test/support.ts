import type {
  Me,
  QueueCounts,
  ReadyAnswer,
  SupportCase,
  SupportMessage,
  SupportTeam,
} from '../src/shared/api/types';
import { gets } from './answers';
import { unit, worker } from './samples';

export const team: SupportTeam = {
  unit,
  name: 'Tổ hỗ trợ quận',
  phone: '1900 6116',
  zalo: 'https://zalo.me/0905123456',
  hours: '7:30–17:00',
  version: 2,
};
export const asked: SupportCase = {
  id: 'case-1',
  requesterName: worker.displayName,
  hasAccount: true,
  phone: '+84901234567',
  unit,
  desk: unit,
  teamName: team.name,
  idea: { id: 'idea-1', number: null, title: 'Giá để khuôn', state: 'DRAFT' },
  topic: 'FORM',
  step: 'SOLUTION',
  text: 'Tôi ghi gì vào ô mô tả?',
  state: 'OPEN',
  assignee: null,
  sharedUntil: null,
  openedAt: '2026-11-20T02:00:00Z',
  waitingSince: '2026-11-20T02:00:00Z',
  waitingHours: 5,
  version: 3,
};
export const question: SupportMessage = {
  id: 'message-1',
  part: 'WORKER',
  event: 'WROTE',
  text: asked.text,
  authorName: worker.displayName,
  at: asked.openedAt,
  files: [],
};
export const member: Me = {
  ...worker,
  id: 'member-1',
  displayName: 'Chị Tổ Viên',
  grants: [{ role: 'SUPPORT', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
export const ready: ReadyAnswer = {
  id: 'answer-1',
  unit,
  heading: 'Quên mật khẩu',
  text: 'Chị bấm “Quên mật khẩu” rồi nhập mã.',
  version: 4,
};
export const fromAbove: ReadyAnswer = {
  ...ready,
  id: 'answer-2',
  unit: { ...unit, id: 'unit-above', name: 'Công đoàn quận' },
  heading: 'Ảnh quá lớn',
};
export const readyAnswers = (...items: ReadyAnswer[]) =>
  gets(`/units/${unit.id}/support-team/ready-answers`, { items, nextCursor: null });
export const conversation = gets('/support-cases/case-1/messages', { items: [question], nextCursor: null });
export const ofUnit = gets(`/units/${unit.id}/support-team`, { ...team });

const counts: QueueCounts = {
  requests: 1,
  drafts: 2,
  returned: 0,
  unitsAtZero: 100,
  workplaces: 0,
  disputes: null,
  entries: { count: 0, oldestHours: null },
  most: 100,
};
/** The first part of every page of the desk. */
export const queueCounts = gets('/support-queues', { ...counts });
export const queueCountsWith = (more: Partial<QueueCounts>) =>
  gets('/support-queues', { ...counts, ...more });
