import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, UnitImport } from '../../shared/api/types';
import UnitImportsPage from './UnitImportsPage';

const pages = [{ path: '/unit-imports', component: UnitImportsPage }];
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const checked: UnitImport = {
  id: 'import-1',
  unit,
  state: 'CHECKED',
  byName: 'Quản trị',
  uploadedAt: '2026-11-22T02:00:00Z',
  rows: 120,
  creates: 100,
  changes: 5,
  same: 15,
  faults: 0,
  causes: [],
  reason: null,
  done: 0,
  problem: null,
  problemEn: null,
  endedAt: null,
  version: 3,
};
const line = {
  place: 0,
  row: 7,
  outcome: 'ERROR',
  cause: 'cycle',
  code: 'A',
  name: null,
  text: 'Mã đơn vị cấp trên: các đơn vị nằm trong nhau thành vòng: A → B → A.',
  textEn: 'Parent code: the units lie inside each other: A → B → A.',
  done: false,
};

describe('an import of units', () => {
  it('shows what it would do and starts with a reason and the version that was read', async () => {
    server.use(gets('/unit-imports/import-1', checked));
    const started = takes('post', '/unit-imports/import-1/start', () => ({
      ...checked,
      state: 'DONE',
      done: 105,
      reason: 'Quyết định 15',
    }));
    server.use(started.handler);
    const user = showPage('/unit-imports?id=import-1', pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Nhập 105 đơn vị' }));
    expect(screen.getByRole('link', { name: /Ghi lý do/ })).toBeInTheDocument();
    await user.type(screen.getByLabelText('Lý do'), 'Quyết định 15');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Nhập 105 đơn vị' }));

    expect(await screen.findByText('Đã nhập xong 105 đơn vị')).toBeInTheDocument();
    expect(started.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(started.received[0]?.body).toEqual({ reason: 'Quyết định 15' });
  });

  it('groups what is wrong by cause, names the rows and offers no start', async () => {
    server.use(
      gets('/unit-imports/import-1', {
        ...checked,
        faults: 2,
        causes: [{ cause: 'cycle', count: 2, firstRow: 7 }],
      }),
      gets('/unit-imports/import-1/lines', { items: [line], nextCursor: null }),
    );
    showPage('/unit-imports?id=import-1', pages, admin);

    expect(await screen.findByText(/Đơn vị nằm vòng trong nhau: 2, bắt đầu từ dòng 7/)).toBeInTheDocument();
    expect(await screen.findByText(line.text)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Nhập \d/ })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is only for administrators', async () => {
    showPage('/unit-imports?id=import-1', pages, worker);

    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
