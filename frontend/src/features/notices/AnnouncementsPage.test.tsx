import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Announcement, Me, Nudge, UnitAtRisk } from '../../shared/api/types';
import AnnouncementsPage from './AnnouncementsPage';
import NudgesPage from './NudgesPage';

const pages = [
  { path: '/announcements', component: AnnouncementsPage },
  { path: '/nudges', component: NudgesPage },
];
const leader: Me = {
  ...worker,
  grants: [{ role: 'LEADER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const announcement: Announcement = {
  id: 'announcement-1',
  unit,
  authorName: 'Lê Chủ Tịch',
  audience: 'EVERYBODY',
  subject: 'Họp sơ kết quý II',
  text: '14 giờ thứ Sáu tại hội trường.',
  state: 'DONE',
  people: 1200,
  written: 1200,
  announcedAt: '2026-11-02T02:00:00Z',
  version: 4,
};
const risk: UnitAtRisk = { unit, target: 1200, valid: 300, forecast: 485, nudgedAt: null };
const sent: Nudge = {
  id: 'nudge-1',
  unit,
  authorName: 'Lê Chủ Tịch',
  text: 'Số liệu tạm tính',
  people: 2,
  nudgedAt: '2026-11-02T02:00:00Z',
};

it('shows how far an announcement got, and takes it back after asking', async () => {
  const withdrawn = takes('post', '/announcements/announcement-1/withdraw', () => announcement);
  server.use(
    gets('/campaigns', { items: [], nextCursor: null }),
    gets('/announcements', { items: [announcement], nextCursor: null }),
    withdrawn.handler,
  );
  const user = showPage('/announcements', pages, leader);

  expect(await screen.findByText(/1\.200\/1\.200 người/)).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Gỡ khỏi mọi hộp tin' }));
  const yes = await screen.findAllByRole('button', { name: 'Gỡ khỏi mọi hộp tin' });
  await user.click(yes[yes.length - 1] as HTMLElement);

  await expect.poll(() => withdrawn.received[0]?.headers.get('If-Match')).toBe('"4"');
});

it('urges on a unit with the figures that were shown before', async () => {
  const preview = takes('post', `/units/${unit.id}/nudges/preview`, () => ({
    unit,
    figures: null,
    text: 'còn 18 ngày: cần 50 sáng kiến mỗi ngày',
    people: 2,
    possibleAt: null,
  }));
  const nudged = takes('post', `/units/${unit.id}/nudges`, () => sent);
  server.use(
    gets(`/units/${unit.id}/units-at-risk`, { items: [risk], nextCursor: null }),
    gets(`/units/${unit.id}/nudges`, { items: [], nextCursor: null }),
    preview.handler,
    nudged.handler,
  );
  const user = showPage('/nudges', pages, leader);

  expect(await screen.findByText('300/1.200 sáng kiến hợp lệ, dự báo 485')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: `Đôn đốc ${unit.name}` }));
  expect(await screen.findByText(/cần 50 sáng kiến mỗi ngày/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đôn đốc' }));

  await expect.poll(() => nudged.received[0]?.body).toEqual({ words: null });
  expect(await screen.findByText(`Đã đôn đốc ${unit.name}.`)).toBeInTheDocument();
});
