import { screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { board, campaign, line, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, Snapshot, SnapshotPlan } from '../../shared/api/types';
import ComparePage from './ComparePage';
import SnapshotPage from './SnapshotPage';
import SnapshotsPage from './SnapshotsPage';

const pages = [
  { path: '/snapshots', component: SnapshotsPage },
  { path: '/snapshots/:id', component: SnapshotPage },
  { path: '/snapshots/:id/compare', component: ComparePage },
];
const leader: Me = {
  ...worker,
  grants: [{ role: 'LEADER', unitId: 'unit-1', unitName: 'LĐLĐ' }] as unknown as Me['grants'],
};

const snapshot: Snapshot = {
  id: 'snapshot-1',
  campaignId: campaign.id,
  campaignName: campaign.name,
  scope: board.scope,
  group: null,
  self: board.self,
  kind: 'BY_HAND',
  asOf: '2026-05-10T07:00:00Z',
  plannedAt: null,
  takenBy: null,
  note: null,
  ruleVersion: '2026-1',
  minimums: board.minimums,
  units: 127000,
  contentHash: 'ab'.repeat(32),
  signature: null,
  signable: true,
};

const plan: SnapshotPlan = {
  dailyAt: null,
  endOfGrace: true,
  changedBy: 'Lê Thị Quản Trị',
  changedAt: '2026-05-01T02:00:00Z',
  editable: true,
  version: 3,
};

describe('snapshots', () => {
  beforeEach(() => {
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/snapshots', { items: [snapshot], nextCursor: null }),
      gets('/snapshots/snapshot-1', snapshot),
      gets(`/campaigns/${campaign.id}/snapshot-plan`, plan),
      gets('/snapshots/snapshot-1/board', {
        snapshotId: snapshot.id,
        contentHash: snapshot.contentHash,
        board,
      }),
    );
  });

  it('are listed with what they are of and whether they are official', async () => {
    showPage('/snapshots', pages);
    const item = await screen.findByRole('listitem');

    expect(item).toHaveTextContent('14:00, 10/05/2026');
    expect(item).toHaveTextContent('tạm tính');
    expect(screen.queryByRole('button', { name: 'Chốt số liệu' })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('say when there is none yet', async () => {
    server.use(gets('/snapshots', { items: [], nextCursor: null }));
    showPage('/snapshots', pages);

    expect(await screen.findByText('Chưa có bản chốt nào')).toBeInTheDocument();
  });

  it('lead from a member of a group back to the whole group', async () => {
    const group = { id: 'group-1', campaignId: campaign.id, kind: 'CLUSTER', name: 'Cụm số 1' };
    server.use(gets('/snapshots/snapshot-1', { ...snapshot, group }));
    showPage('/snapshots/snapshot-1?unit=unit-2&order=VALID', pages);
    const trail = await screen.findByRole('navigation', { name: 'Đơn vị cấp trên lúc chốt' });

    expect(within(trail).getByRole('link', { name: 'Cụm số 1' })).toHaveAttribute(
      'href',
      '/snapshots/snapshot-1?order=VALID',
    );
  });

  it('are taken once by those who may', async () => {
    const take = takes('post', '/snapshots', () => snapshot);
    server.use(take.handler);
    const user = showPage('/snapshots', pages, leader);
    await user.click(await screen.findByRole('button', { name: 'Chốt số liệu' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Ghi chú/), 'Số liệu 14 giờ');
    await user.click(dialog.getByRole('button', { name: 'Chốt số liệu' }));

    expect(await screen.findByRole('heading', { level: 1, name: /14:00/ })).toBeInTheDocument();
    expect(take.received[0]?.body).toMatchObject({
      campaignId: campaign.id,
      unitId: null,
      note: 'Số liệu 14 giờ',
    });
    expect(take.received[0]?.headers.get('Idempotency-Key')).toMatch(/.{8,}/);
  });

  it('freeze the very board from which somebody came', async () => {
    const take = takes('post', '/snapshots', () => snapshot);
    server.use(
      take.handler,
      gets('/leaderboards', {
        ...board,
        group: { id: 'group-1', campaignId: campaign.id, kind: 'CLUSTER', name: 'Cụm số 1' },
      }),
    );
    const user = showPage(
      '/snapshots?take=board&from=2026-05-01&until=2026-05-10&unit=unit-1&group=group-1',
      pages,
      leader,
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/Cụm số 1/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Chốt số liệu' }));

    expect(await screen.findByRole('heading', { level: 1, name: /14:00/ })).toBeInTheDocument();
    expect(take.received[0]?.body).toMatchObject({
      groupId: 'group-1',
      unitId: null,
      from: '2026-05-01',
      until: '2026-05-10',
    });
  });

  it('take themselves when an administrator decides so', async () => {
    const set = takes('put', `/campaigns/${campaign.id}/snapshot-plan`, () => plan);
    server.use(gets(`/campaigns/${campaign.id}/snapshot-plan`, plan), set.handler);
    const user = showPage('/snapshots', pages, leader);
    expect(await screen.findByText('Không chốt hằng ngày')).toBeInTheDocument();
    expect(screen.getByText(/Lê Thị Quản Trị/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Đổi lịch chốt' }));
    await user.click(screen.getByLabelText('Chốt số liệu hằng ngày'));
    await user.click(screen.getByRole('button', { name: 'Lưu lịch chốt' }));

    expect(await screen.findByText('Đã lưu lịch chốt.')).toBeInTheDocument();
    expect(set.received[0]?.body).toEqual({ dailyAt: '14:00', endOfGrace: true });
    expect(set.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('show the schedule without the way to change it to those who may not', async () => {
    server.use(gets(`/campaigns/${campaign.id}/snapshot-plan`, { ...plan, editable: false }));
    showPage('/snapshots', pages, leader);

    expect(await screen.findByText('Không chốt hằng ngày')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Đổi lịch chốt' })).not.toBeInTheDocument();
  });

  it('show the board as of then, the hash and a public address', async () => {
    showPage('/snapshots/snapshot-1?order=PCT_ASSIGNED', pages);
    const table = await screen.findByRole('table');

    expect(within(table).getByRole('link', { name: 'Quận Hai Bà Trưng' }).getAttribute('href')).toMatch(
      /^\/snapshots\/snapshot-1\?unit=.*&order=PCT_ASSIGNED$/,
    );
    const cards = within(screen.getByRole('list', { name: /theo thứ hạng lúc chốt/ }));
    const card = within(cards.getAllByRole('listitem')[0] as HTMLElement);
    expect(card.getByText('196 hợp lệ trên 105 được giao')).toBeInTheDocument();
    expect(card.getByRole('link', { name: 'Quận Hai Bà Trưng' })).toBeInTheDocument();
    expect(screen.getByText(snapshot.contentHash)).toBeInTheDocument();
    expect(screen.getByLabelText('Địa chỉ công khai, không bao giờ đổi')).toHaveValue(
      `${location.origin}/snapshots/snapshot-1`,
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are signed after one more question, and say why when they are not', async () => {
    server.use(
      refuses('post', '/snapshots/snapshot-1/signature', {
        status: 409,
        type: '/problems/snapshot-signed',
        detail: 'Bản chốt này đã được ký xác nhận.',
      }),
    );
    const user = showPage('/snapshots/snapshot-1', pages, leader);
    await user.click(await screen.findByRole('button', { name: 'Ký xác nhận số liệu' }));
    await user.click(await screen.findByRole('button', { name: 'Ký xác nhận' }));
    expect(await screen.findByText(/đã được ký xác nhận/)).toBeInTheDocument();

    server.use(takes('post', '/snapshots/snapshot-1/signature', () => snapshot).handler);
    server.use(
      gets('/snapshots/snapshot-1', {
        ...snapshot,
        signable: false,
        signature: { signedAt: '2026-05-10T08:00:00Z', signedBy: 'Vũ Đức Thắng' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Ký xác nhận' }));
    expect(await screen.findByText('chính thức')).toBeInTheDocument();
    expect(screen.getByText(/Vũ Đức Thắng ký lúc/)).toBeInTheDocument();
  });

  it('are compared unit by unit', async () => {
    const side = { id: 'x', scope: board.scope, asOf: snapshot.asOf, ruleVersion: '1', contentHash: 'x' };
    const row = (name: string, before: number, after: number, placesWon: number) => ({
      unit: { id: name, code: name, name },
      before: line(name, before, null, 1),
      after: line(name, after, null, 1),
      gained: after - before,
      placesWon,
    });
    server.use(
      gets('/snapshots', { items: [snapshot, { ...snapshot, id: 'snapshot-2' }], nextCursor: null }),
      http.get('*/api/v1/snapshots/snapshot-1/comparison', () =>
        HttpResponse.json({
          before: side,
          after: side,
          remark: { vi: 'Hai bản chốt tính hai khoảng thời gian khác nhau.', en: 'Different stretches.' },
          self: row('Cả tỉnh', 10, 1210, 0),
          rows: [row('Phía Nam', 10, 1210, 2)],
          total: 1,
          nextCursor: null,
        }),
      ),
    );
    const user = showPage('/snapshots/snapshot-1/compare', pages);
    const choice = await screen.findByLabelText('So với');
    await within(choice).findByRole('option', { name: /Liên đoàn/ });
    await user.selectOptions(choice, 'snapshot-2');

    const table = await screen.findByRole('table');
    expect(within(table).getByRole('row', { name: /Phía Nam/ })).toHaveTextContent('lên 2 bậc');
    expect(within(table).getByRole('row', { name: /Phía Nam/ })).toHaveTextContent('+1.200');
    expect(screen.getByText('Hai bản chốt tính hai khoảng thời gian khác nhau.')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
