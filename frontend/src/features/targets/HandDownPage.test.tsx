import { screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { ChildTargetsPage, Me } from '../../shared/api/types';
import HandDownPage from './HandDownPage';

const pages = [{ path: '/units/:id/targets', component: HandDownPage }];
const address = `/units/${unit.id}/targets`;
const manager: Me = {
  ...worker,
  grants: [{ role: 'TARGET_MANAGER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};

const child = (id: string, name: string, assigned: number | null) => ({
  unit: { id, code: id, name },
  level: 'GRASSROOTS' as const,
  block: 'ENTERPRISE' as const,
  memberCount: 100,
  closed: false,
  cells: [
    { block: 'ENTERPRISE' as const, assigned, registered: null },
    { block: 'PUBLIC_SERVICE' as const, assigned: null, registered: null },
  ],
  version: 3,
});
const sum = (
  block: 'ENTERPRISE' | 'PUBLIC_SERVICE',
  kind: 'ASSIGNED' | 'REGISTERED',
  own: number | null,
) => ({
  block,
  kind,
  own,
  children: own === null ? 0 : 70,
  set: 2,
  gap: own === null ? null : 70 - own,
  shortfall: own !== null,
});
const children: ChildTargetsPage = {
  unit: { id: unit.id, code: 'U', name: unit.name },
  phaseId: phase.id,
  sums: [
    sum('ENTERPRISE', 'ASSIGNED', 100),
    sum('PUBLIC_SERVICE', 'ASSIGNED', null),
    sum('ENTERPRISE', 'REGISTERED', null),
    sum('PUBLIC_SERVICE', 'REGISTERED', null),
  ],
  editable: ['ASSIGNED', 'REGISTERED'],
  lock: { assignedOn: null, registeredOn: null, locked: [], version: 0 },
  rows: [child('0000000000AAA', 'An Bình', 30), child('0000000000BBB', 'Bình Minh', 40)],
  total: 2,
  nextCursor: null,
};
const field = (name: string) => screen.getByLabelText(`${name}: Chỉ tiêu giao, Khối doanh nghiệp`);
const sums = () => screen.getByRole('region', { name: /Chỉ tiêu của đơn vị và tổng/ });

describe('handing down', () => {
  beforeEach(() => {
    server.use(
      gets(`/units/${unit.id}`, {
        ...unit,
        name: 'Liên đoàn',
        ancestors: [],
        childCount: 2,
        memberCount: 200,
      }),
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets(`/units/${unit.id}/child-targets`, children),
      gets(`/phases/${phase.id}/target-lock`, children.lock),
      gets(`/units/${unit.id}/target-mismatches`, { items: [], nextCursor: null }),
      gets(`/units/${unit.id}/campaign-target`, {
        unitId: unit.id,
        campaignId: campaign.id,
        assigned: 130000,
        registered: null,
        phases: [{ phaseId: phase.id, name: phase.name, assigned: 52000, registered: null }],
        differing: ['ASSIGNED'],
        editable: [],
        version: 1,
      }),
    );
  });

  it('shows the own figure, the sum and what is missing, and follows the typing', async () => {
    const user = showPage(address, pages, manager);
    expect(await screen.findByText('Còn thiếu 30')).toBeInTheDocument();

    await user.clear(field('An Bình'));
    await user.type(field('An Bình'), '65');

    expect(within(sums()).getByText('105')).toBeInTheDocument();
    expect(within(sums()).getByText('Giao vượt 5')).toBeInTheDocument();
    expect(screen.getByText('Chưa khớp')).toBeInTheDocument();
  });

  it('is readable by everybody', async () => {
    showPage(address, pages, manager);
    await screen.findByText('Còn thiếu 30');

    expect(await accessibilityProblems()).toEqual([]);
  });

  it('spreads as a try, lets one figure be edited and saves everything in one call', async () => {
    const spread = takes('post', `/units/${unit.id}/child-targets/spread`, () => ({
      kind: 'ASSIGNED',
      method: 'HEADCOUNT',
      totals: [{ block: 'ENTERPRISE', own: 100, spread: 100 }],
      rows: children.rows.map((row) => ({
        unit: row.unit,
        version: row.version,
        shares: [{ block: 'ENTERPRISE', now: row.cells[0]?.assigned, amount: 50, weight: 100 }],
      })),
    }));
    const saved = takes('post', `/units/${unit.id}/child-targets`, () => ({
      saved: 2,
      proposed: 0,
      proposalId: null,
      sums: children.sums,
    }));
    server.use(spread.handler, saved.handler);
    const user = showPage(address, pages, manager);
    await user.click(await screen.findByRole('button', { name: 'Theo số đoàn viên' }));

    expect(await screen.findByText('Đã chia thử cho 2 đơn vị, tổng 100')).toBeInTheDocument();
    expect(screen.getByText('Vừa đủ')).toBeInTheDocument();
    await user.clear(field('Bình Minh'));
    await user.type(field('Bình Minh'), '55');
    await user.type(screen.getByLabelText('Lý do'), 'Kế hoạch số 12');
    await user.click(screen.getByRole('button', { name: 'Lưu 2 chỉ tiêu' }));

    expect(await screen.findByText('Đã lưu 2 chỉ tiêu')).toBeInTheDocument();
    expect(saved.received[0]?.body).toEqual({
      reason: 'Kế hoạch số 12',
      rows: [
        {
          unitId: '0000000000AAA',
          version: 3,
          cells: [{ block: 'ENTERPRISE', kind: 'ASSIGNED', amount: 50 }],
        },
        {
          unitId: '0000000000BBB',
          version: 3,
          cells: [{ block: 'ENTERPRISE', kind: 'ASSIGNED', amount: 55 }],
        },
      ],
    });
  });

  it('names what is no figure and what has no reason', async () => {
    const user = showPage(address, pages, manager);
    await screen.findByText('Còn thiếu 30');
    await user.type(field('An Bình'), 'x');
    await user.click(screen.getByRole('button', { name: 'Lưu 1 chỉ tiêu' }));

    const summary = screen.getByRole('alert');
    expect(summary).toHaveTextContent('An Bình: Chỉ tiêu giao, Khối doanh nghiệp: nhập số nguyên, không âm');
    expect(summary).toHaveTextContent('Ghi lý do');
    expect(field('An Bình')).toHaveValue('30x');
  });

  it('keeps what was typed when somebody was faster, and saves it over the new version', async () => {
    server.use(
      refuses('post', `/units/${unit.id}/child-targets`, {
        type: '/problems/stale-targets',
        status: 409,
        units: [{ id: '0000000000AAA', code: 'A', name: 'An Bình' }],
        total: 1,
      }),
      gets('/units/0000000000AAA/targets', {
        unitId: '0000000000AAA',
        phaseId: phase.id,
        cells: child('0000000000AAA', 'An Bình', 33).cells,
        editable: ['ASSIGNED'],
        lock: children.lock,
        pending: [],
        lateChanges: [],
        history: [],
        version: 4,
      }),
    );
    const user = showPage(address, pages, manager);
    await screen.findByText('Còn thiếu 30');
    await user.clear(field('An Bình'));
    await user.type(field('An Bình'), '60');
    await user.type(screen.getByLabelText('Lý do'), 'Kế hoạch');
    await user.click(screen.getByRole('button', { name: 'Lưu 1 chỉ tiêu' }));

    expect(
      await screen.findByText('An Bình: Chỉ tiêu giao, Khối doanh nghiệp: hiện là 33'),
    ).toBeInTheDocument();
    expect(field('An Bình')).toHaveValue('60');
    const saved = takes('post', `/units/${unit.id}/child-targets`, () => ({
      saved: 0,
      proposed: 1,
      proposalId: '0000000000CCC',
      sums: children.sums,
    }));
    server.use(saved.handler);
    await user.click(await screen.findByRole('button', { name: 'Lưu 1 chỉ tiêu' }));

    expect(await screen.findByText(/1 chỉ tiêu đã khóa, đã gửi để người khác phê duyệt/)).toBeInTheDocument();
    expect(saved.received[0]?.body['rows']).toMatchObject([{ version: 4, cells: [{ amount: 60 }] }]);
  });

  it('goes down the column with Enter', async () => {
    const user = showPage(address, pages, manager);
    await screen.findByText('Còn thiếu 30');
    await user.click(field('An Bình'));
    await user.keyboard('{Enter}');

    expect(field('Bình Minh')).toHaveFocus();
  });

  it('checks a file before it saves anything', async () => {
    const report = {
      rows: 2,
      saved: 1,
      proposed: 0,
      errors: 0,
      warnings: 0,
      findings: [],
      changes: [
        {
          row: 3,
          code: 'A',
          name: 'An Bình',
          kind: 'ASSIGNED',
          block: 'ENTERPRISE',
          from: 30,
          to: 31,
          locked: false,
        },
      ],
    };
    const wrong = {
      ...report,
      errors: 1,
      findings: [
        {
          level: 'ERROR',
          row: 4,
          column: 'Mã đơn vị',
          code: 'unknown',
          message: 'Dòng 4: không có đơn vị',
          messageEn: '',
        },
      ],
    };
    server.use(refuses('post', `/units/${unit.id}/target-file/check`, { status: 422, title: 'Tệp bị hỏng' }));
    const user = showPage(address, pages, manager);
    const picker = await screen.findByLabelText('Gửi tệp đã sửa');
    const file = new File(['a'], 'chi-tieu.csv', { type: 'text/csv' });
    await user.upload(picker, file);
    expect(await screen.findByText('Tệp bị hỏng')).toBeInTheDocument();

    server.use(checks(wrong));
    await user.upload(picker, file);
    expect(await screen.findByText('Dòng 4: không có đơn vị')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lưu theo tệp' })).not.toBeInTheDocument();

    server.use(checks(report));
    await user.upload(picker, file);
    expect(await screen.findByText('1 chỉ tiêu sẽ được lưu ngay')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lưu theo tệp' })).toBeInTheDocument();
  });

  it('is not for those who look after nothing', async () => {
    showPage(address, pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});

const checks = (report: object) =>
  http.post(`*/api/v1/units/${unit.id}/target-file/check`, () => HttpResponse.json(report));
