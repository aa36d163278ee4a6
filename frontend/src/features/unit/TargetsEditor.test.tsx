import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { board, campaign, phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import UnitPage from './UnitPage';

const pages = [{ path: '/units/:id', component: UnitPage }];
const targets = {
  unitId: unit.id,
  phaseId: phase.id,
  cells: [
    { block: 'ENTERPRISE', assigned: 40, registered: 35 },
    { block: 'PUBLIC_SERVICE', assigned: null, registered: null },
  ],
  editable: ['REGISTERED'],
  version: 4,
  lock: { assignedOn: null, registeredOn: null, locked: [], version: 0 },
  pending: [],
  lateChanges: [],
  history: [],
};
const label = 'Chỉ tiêu đăng ký, Khối doanh nghiệp';

describe('the targets of a unit', () => {
  beforeEach(() => {
    server.use(
      gets(`/units/${unit.id}`, {
        ...unit,
        level: 'GRASSROOTS',
        kind: null,
        block: 'ENTERPRISE',
        blocks: ['ENTERPRISE'],
        memberCount: 1240,
        ancestors: [],
        childCount: 0,
        closedAt: null,
        successor: null,
      }),
      gets(`/units/${unit.id}/aliases`, { items: [], nextCursor: null }),
      gets('/leaderboards', board),
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets(`/units/${unit.id}/targets`, targets),
    );
  });

  it('lets only the kind be changed that the person may change', async () => {
    const user = showPage(`/units/${unit.id}`, pages, worker);
    await user.click(await screen.findByText('Sửa chỉ tiêu'));

    expect(screen.getByLabelText(label)).toHaveValue('35');
    expect(screen.queryByLabelText('Chỉ tiêu giao, Khối doanh nghiệp')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows no form to those who may change nothing', async () => {
    server.use(gets(`/units/${unit.id}/targets`, { ...targets, editable: [] }));
    showPage(`/units/${unit.id}`, pages);

    expect(await screen.findByText('Lịch sử chỉ tiêu')).toBeInTheDocument();
    expect(screen.queryByText('Sửa chỉ tiêu')).not.toBeInTheDocument();
  });

  it('keeps the typed number when somebody was faster, says what changed and saves over it', async () => {
    server.use(refuses('put', `/units/${unit.id}/targets`, { type: '/problems/stale-version', status: 409 }));
    const user = showPage(`/units/${unit.id}`, pages, worker);
    await user.click(await screen.findByText('Sửa chỉ tiêu'));
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), '50');
    await user.type(screen.getByLabelText('Lý do thay đổi'), 'Đăng ký thêm theo hội nghị');
    const other = { block: 'ENTERPRISE', assigned: 40, registered: 45 };
    server.use(
      gets(`/units/${unit.id}/targets`, { ...targets, cells: [other, targets.cells[1] ?? null], version: 5 }),
    );
    await user.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));

    expect(await screen.findByText(`${label}: hiện là 45`)).toBeInTheDocument();
    expect(screen.getByLabelText(label)).toHaveValue('50');

    const saved = takes('put', `/units/${unit.id}/targets`, () => ({ ...targets, version: 6 }));
    server.use(saved.handler);
    await user.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));

    expect(await screen.findByText('Đã lưu chỉ tiêu')).toBeInTheDocument();
    expect(saved.received[0]?.headers.get('If-Match')).toBe('"5"');
    expect(saved.received[0]?.body['cells']).toContainEqual({
      block: 'ENTERPRISE',
      assigned: 40,
      registered: 50,
    });
  });
});
