import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses } from '../../../test/answers';
import { board, campaign, phase } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Dashboard } from '../../shared/api/types';
import DashboardPage from './DashboardPage';

const pages = [{ path: '/units/:id/dashboard', component: DashboardPage }];

const dashboard: Dashboard = {
  campaignId: campaign.id,
  scope: { ...board.scope, opensAt: '2026-11-01T17:00:00Z', closesAt: '2026-12-31T17:00:00Z' },
  block: 'ALL',
  asOf: '2026-11-22T02:00:00Z',
  ruleVersion: '2026-1',
  provisional: true,
  self: board.self,
  blocks: board.blocks,
  outlook: {
    daysLeft: 40,
    recentPace: 12.43,
    forecast: 38_610,
    goals: [
      {
        kind: 'ASSIGNED',
        target: 40_000,
        missing: 1_887,
        requiredPace: 47.18,
        pctForecast: 96.5,
        atRisk: true,
      },
      { kind: 'REGISTERED', target: 30_000, missing: 0, requiredPace: 0, pctForecast: 128.7, atRisk: false },
    ],
  },
  days: [
    { day: '2026-11-02', submitted: 3, pending: 0, recognised: 0, registrants: 5 },
    { day: '2026-11-20', submitted: 4, pending: 2, recognised: 2, registrants: 0 },
  ],
  backlog: [
    { fromDays: 0, untilDays: 3, pending: 2 },
    { fromDays: 4, untilDays: null, pending: 0 },
  ],
  childrenAtZero: {
    total: 21,
    children: 30,
    units: [{ id: 'unit-9', code: 'CS-9', name: 'CĐCS Trường mầm non Sao Mai' }],
  },
};

describe('the dashboard of a unit', () => {
  beforeEach(() => {
    server.use(
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets('/units/unit-1/dashboard', dashboard),
    );
  });

  it('says the finding in a sentence, and which target is at risk', async () => {
    showPage('/units/unit-1/dashboard', pages);

    expect(await screen.findByText(/dự kiến có 38\.610 sáng kiến hợp lệ/)).toHaveTextContent('31/12/2026');
    const goals = screen.getAllByRole('listitem').filter((item) => item.textContent.startsWith('Chỉ tiêu'));
    expect(goals[0]).toHaveTextContent('còn thiếu 1.887, cần 47,18 mỗi ngày; dự báo 96,5 %');
    expect(goals[0]).toHaveTextContent('Có nguy cơ không đạt');
    expect(goals[1]).toHaveTextContent('đã đạt');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('has the whole chart as a table behind it, a row for each day', async () => {
    const user = showPage('/units/unit-1/dashboard', pages);
    await user.click(await screen.findByText('Xem bảng số liệu'));

    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(21);
    expect(rows[0]).toHaveTextContent('22/11/2026');
    expect(
      within(rows[2] as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4', '2', '7', '2', '0']);
  });

  it('names the units at zero and how many more there are', async () => {
    showPage('/units/unit-1/dashboard', pages);

    expect(await screen.findByRole('link', { name: 'CĐCS Trường mầm non Sao Mai' })).toHaveAttribute(
      'href',
      '/units/unit-9/dashboard',
    );
    expect(screen.getByText('và 20 đơn vị khác')).toBeVisible();
  });

  it('does not forecast after the close, and says so', async () => {
    server.use(
      gets('/units/unit-1/dashboard', {
        ...dashboard,
        outlook: { daysLeft: 0, recentPace: 0, forecast: null, goals: [] },
        days: [],
        backlog: [],
      }),
    );
    showPage('/units/unit-1/dashboard', pages);

    expect(await screen.findByText(/Giai đoạn đã đóng/)).toBeVisible();
    expect(screen.getByText('Chưa có sáng kiến nào trong giai đoạn này.')).toBeVisible();
    expect(screen.getByText('Không có sáng kiến nào đang chờ.')).toBeVisible();
  });

  it('tells when the unit is unknown', async () => {
    server.use(
      refuses('get', '/units/unit-1/dashboard', {
        type: '/problems/not-found',
        status: 404,
        title: 'Không tìm thấy',
      }),
    );
    showPage('/units/unit-1/dashboard', pages);

    expect(await screen.findByRole('alert')).toHaveTextContent('Không tìm thấy');
  });
});
