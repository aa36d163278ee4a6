import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing } from '../../../test/answers';
import { board, campaign, line, phase, registration, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import LeaderboardPage from './LeaderboardPage';

const explanation = {
  line: board.rows[1],
  order: 'PCT_ASSIGNED',
  block: 'ALL',
  scope: board.scope,
  minimums: board.minimums,
  ranked: 3,
  metric: 'pct-assigned',
  rule: { vi: 'Hợp lệ chia cho chỉ tiêu giao.', en: 'Valid divided by the assigned target.' },
  ties: { vi: 'Bằng nhau cùng hạng.', en: 'Equals share a rank.' },
  measure: { part: 100, whole: 200 },
  next: {
    unit: board.rows[0]?.unit,
    rank: 1,
    measure: { part: 196, whole: 105 },
    toEqual: 274,
    toPass: 275,
  },
  ahead: {
    kind: 'ASSIGNED',
    target: 200,
    missing: 100,
    daysLeft: 20,
    requiredPace: 5,
    recentPace: 2.14,
  },
  asOf: board.asOf,
  ruleVersion: '2026-1',
  provisional: true,
};
const pages = [{ path: '/leaderboard', component: LeaderboardPage }];
let asked: URLSearchParams[] = [];

describe('the leaderboard', () => {
  beforeEach(() => {
    asked = [];
    server.use(
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/sprints`, { items: [], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/groups`, { items: [], nextCursor: null }),
      http.get('*/api/v1/leaderboards', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query);
        return HttpResponse.json({
          ...board,
          order: query.get('order') ?? 'VALID',
          block: query.get('block') ?? 'ALL',
        });
      }),
    );
  });

  it('ranks the units below, with ties sharing a rank and a dash for a missing target', async () => {
    showPage('/leaderboard', pages);
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);

    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
      'Hạng 1',
      'Hạng 2',
      'Hạng 2',
    ]);
    expect(rows[0]).toHaveTextContent('186,7');
    expect(within(rows[2] as HTMLElement).getAllByText('—').length).toBeGreaterThan(0);
    expect(rows[2]).not.toHaveTextContent('0 %');
    expect(screen.queryByText(/Không thuộc dòng nào/)).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('keeps the chosen order in the address and marks the sorted column', async () => {
    const user = showPage('/leaderboard', pages);
    await screen.findByRole('table');
    await user.selectOptions(screen.getByLabelText('Xếp theo'), '% chỉ tiêu giao');

    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /^% giao/ })).toHaveAttribute(
        'aria-sort',
        'descending',
      ),
    );
    expect(location.search).toBe('?order=PCT_ASSIGNED');
    expect(asked.at(-1)?.get('order')).toBe('PCT_ASSIGNED');
  });

  it('keeps quarter and level in the address, one stretch of time at a time', async () => {
    const user = showPage(`/leaderboard?phase=${phase.id}`, pages);
    await screen.findByRole('table');
    await user.selectOptions(screen.getByLabelText('Xếp hạng các'), 'Công đoàn cơ sở');
    await screen.findByRole('option', { name: 'Quý 1/2026' });
    await user.selectOptions(screen.getByLabelText('Thời gian'), 'Quý 1/2026');

    await waitFor(() => expect(location.search).toBe('?quarter=2026-Q1&rows=GRASSROOTS'));
    await waitFor(() => expect(asked.at(-1)?.get('quarter')).toBe('2026-Q1'));
  });

  it('asks for both days before it shows a range of them', async () => {
    const user = showPage('/leaderboard', pages);
    await screen.findByRole('table');
    await screen.findByRole('option', { name: 'Khoảng ngày…' });
    await user.selectOptions(screen.getByLabelText('Thời gian'), 'Khoảng ngày…');
    await user.click(await screen.findByRole('button', { name: 'Xem' }));

    expect(screen.getByLabelText('Từ ngày')).toHaveAccessibleDescription(/Chọn cả hai ngày/);
    expect(location.search).toBe('');
  });

  it('lists small units apart and says why', async () => {
    const small = { ...line('Đơn vị nhỏ', 9, 9, null), apart: 'SMALL_TARGET' as const };
    server.use(
      gets('/leaderboards', { ...board, order: 'PCT_ASSIGNED', rows: [board.rows[0] ?? small, small] }),
    );
    showPage('/leaderboard?order=PCT_ASSIGNED', pages);
    const table = await screen.findByRole('table');

    expect(within(table).getByRole('rowheader', { name: /Liệt kê riêng/ })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /Đơn vị nhỏ/ })).toHaveTextContent(
      'Chỉ tiêu dưới mức tối thiểu 10',
    );
  });

  it('states what no row of the board has', async () => {
    const rest = { submitted: 15, valid: 12, pending: 3, registrants: 4, submitters: 9 };
    server.use(gets('/leaderboards', { ...board, rest, rowsOf: 'GRASSROOTS' }));
    showPage('/leaderboard?rows=GRASSROOTS', pages);
    expect(
      await screen.findByText(
        /^Không thuộc dòng nào của bảng: 12 sáng kiến hợp lệ \(đã nộp 15, chờ xét 3\), 4 người đăng ký/,
      ),
    ).toBeInTheDocument();
  });

  it('says why a unit stands where it stands', async () => {
    server.use(gets('/leaderboards/explanation', explanation));
    const user = showPage('/leaderboard?order=PCT_ASSIGNED', pages);
    const table = await screen.findByRole('table');
    await user.click(within(table).getByRole('button', { name: /^Vì sao\?.*Ngành Giáo dục/ }));

    const dialog = await screen.findByRole('dialog', { name: 'Vì sao Ngành Giáo dục ở vị trí này?' });
    expect(await within(dialog).findByText('100/200 = 50,0 %')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Cần thêm 274 sáng kiến hợp lệ để bằng, 275 sáng kiến hợp lệ để vượt');
    expect(dialog).toHaveTextContent('200: còn thiếu 100');
    await user.click(within(dialog).getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(dialog).not.toHaveAttribute('open'));
  });

  it('keeps the row of the own unit in sight whatever the page', async () => {
    server.use(
      gets(`/campaigns/${campaign.id}/registrations/mine`, registration),
      http.get('*/api/v1/leaderboards', ({ request }) => {
        const isMine = new URL(request.url).searchParams.get('mine') === registration.unit.id;
        return HttpResponse.json({ ...board, mine: isMine ? line('Quận của tôi', 196, 105, 17) : null });
      }),
    );
    showPage('/leaderboard?cursor=second-page', pages, worker);

    const mine = await screen.findByText(/hạng 17 trên 3/);
    expect(mine).toHaveTextContent('196 hợp lệ · 186,7 %');
    expect(screen.getByRole('link', { name: 'Quận của tôi' }).getAttribute('href')).toMatch(/unit=/);
  });

  it('says on demand by which rules it counts and what moved after the lock', async () => {
    const lock = { assignedOn: '2026-02-01', registeredOn: null, locked: ['ASSIGNED'], version: 1 };
    const change = {
      unit: line('Ngành Y tế', 0, null, null).unit,
      kind: 'ASSIGNED',
      block: 'ENTERPRISE',
      from: 4000,
      to: 3000,
      at: '2026-03-01T02:00:00Z',
    };
    server.use(
      getsNothing(`/campaigns/${campaign.id}/registrations/mine`),
      gets(`/phases/${board.scope.id ?? ''}/target-lock`, lock),
      gets(`/phases/${board.scope.id ?? ''}/target-lock/late-changes`, {
        items: [change],
        total: 1,
        nextCursor: null,
      }),
    );
    const user = showPage('/leaderboard', pages, worker);
    await user.click(await screen.findByText('Quy tắc của bảng này'));

    expect(await screen.findByText('Chỉ tiêu giao: đã khóa từ ngày 01/02/2026.')).toBeInTheDocument();
    expect(screen.getByText('Chỉ tiêu đăng ký: chưa đặt ngày khóa.')).toBeInTheDocument();
    await user.click(await screen.findByText(/Sau khi khóa có 1 thay đổi/));
    expect(screen.getByText(/Ngành Y tế: chỉ tiêu giao.*4.000 → 3.000/)).toBeInTheDocument();
  });

  it('leads one level down while there is one, then to the unit', async () => {
    showPage('/leaderboard?block=ENTERPRISE', pages);
    const table = await screen.findByRole('table');

    expect(within(table).getByRole('link', { name: 'Quận Hai Bà Trưng' }).getAttribute('href')).toMatch(
      /^\/leaderboard\?unit=.*&block=ENTERPRISE$/,
    );
    expect(within(table).getByRole('link', { name: 'Ngành Y tế' }).getAttribute('href')).toMatch(
      /^\/units\//,
    );
  });
});
