import { screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, UnitChange } from '../../shared/api/types';
import UnitHistoryPage from './UnitHistoryPage';

const pages = [{ path: '/units/:id/history', component: UnitHistoryPage }];
const HERE = `/units/${unit.id}/history`;
const CHANGES = `/units/${unit.id}/changes`;
const above = { id: 'unit-0', code: 'CT-01', name: 'Công đoàn Công thương' };
const other = { id: 'unit-9', code: 'CS-0009', name: 'Công đoàn Điện lực Ba Đình' };
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const facts = {
  ...unit,
  level: 'GRASSROOTS',
  kind: null,
  block: 'ENTERPRISE',
  blocks: ['ENTERPRISE'],
  memberCount: 1240,
  ancestors: [above],
  childCount: 0,
  closedAt: null,
  successor: null,
};
const period = { level: 'GRASSROOTS', kind: null, block: 'ENTERPRISE', parent: above, open: true };
const waiting: UnitChange = {
  id: 'change-1',
  kind: 'MOVE',
  unitId: unit.id,
  effectiveOn: '2099-01-05',
  reason: 'Quyết định 12',
  orderedAt: '2026-11-01T02:00:00Z',
  name: null,
  level: null,
  upperKind: null,
  block: null,
  otherUnits: [{ id: 'unit-9', code: 'X', name: 'Công đoàn phía Nam' }],
  appliedAt: null,
  cancelledAt: null,
  refusal: null,
};
const history = {
  periods: [
    { ...period, from: '2024-03-01', until: null, name: unit.name },
    { ...period, from: '2010-01-01', until: '2024-03-01', name: 'Công đoàn Điện lực cũ' },
  ],
  changes: [waiting],
  predecessors: [other],
};

describe('the history of a unit', () => {
  beforeEach(() => {
    server.use(gets(`/units/${unit.id}`, facts), gets(CHANGES, history));
  });

  it('tells everybody what the unit was, what was changed and where it comes from', async () => {
    showPage(HERE, pages);

    expect(await screen.findByText('Công đoàn Điện lực cũ')).toBeInTheDocument();
    expect(screen.getByText('Từ 01/01/2010 đến trước ngày 01/03/2024')).toBeInTheDocument();
    expect(screen.getByText('Đang chờ đến ngày')).toBeInTheDocument();
    expect(screen.getByText('Lý do: Quyết định 12')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: other.name })).toHaveAttribute('href', '/units/unit-9/history');
    expect(screen.queryByText('Thay đổi đơn vị')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Hủy thay đổi/ })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says why a change was not possible on its day', async () => {
    const refused = { ...waiting, cancelledAt: '2026-11-05T00:00:00Z', refusal: 'Đơn vị đã kết thúc.' };
    server.use(gets(CHANGES, { ...history, changes: [refused] }));
    showPage(HERE, pages, admin);

    expect(await screen.findByText('Không thực hiện được: Đơn vị đã kết thúc.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Hủy thay đổi/ })).not.toBeInTheDocument();
  });

  it('names each field that is missing, asks nothing of the server and keeps what was typed', async () => {
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));
    await user.click(screen.getByLabelText('Sáp nhập vào đơn vị khác'));
    await user.type(screen.getByLabelText('Lý do'), 'QĐ');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    const summary = within(screen.getByRole('alert'));
    expect(summary.getByText('Chọn một đơn vị trong danh sách gợi ý')).toBeInTheDocument();
    expect(summary.getByText('Ghi lý do, ít nhất 3 chữ cái')).toBeInTheDocument();
    expect(screen.getByLabelText('Đơn vị nhận sáp nhập')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Lý do')).toHaveValue('QĐ');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('wants two different units for a split', async () => {
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));
    await user.click(screen.getByLabelText('Tách thành nhiều đơn vị'));
    await user.click(screen.getByRole('button', { name: 'Thêm một đơn vị' }));
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    expect(screen.getByLabelText('Đơn vị mới thứ 3')).toBeInTheDocument();
    expect(screen.getAllByText('Chọn ít nhất hai đơn vị khác nhau')).not.toHaveLength(0);
  });

  it('shows in words what a merger would touch, and makes it only then', async () => {
    const previewed = takes('post', `${CHANGES}/preview`, () => ({
      units: 3,
      effects: [
        { code: 'grants-ending', count: 2 },
        { code: 'valid-moving', count: 1500 },
        { code: 'something-new', count: 4 },
      ],
      headcounts: [{ unit: above, members: 3400 }],
    }));
    const made = takes('post', CHANGES, () => ({
      ...waiting,
      kind: 'MERGE',
      appliedAt: '2026-11-22T02:00:00Z',
    }));
    server.use(
      previewed.handler,
      made.handler,
      gets('/units', {
        items: [
          {
            ...other,
            level: 'GRASSROOTS',
            kind: null,
            block: 'ENTERPRISE',
            path: [],
            closed: false,
            successorId: null,
          },
        ],
      }),
    );
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));
    await user.click(screen.getByLabelText('Sáp nhập vào đơn vị khác'));
    await user.type(screen.getByLabelText('Đơn vị nhận sáp nhập'), 'ba dinh');
    await user.click(await screen.findByRole('option', { name: other.name }));
    await user.type(screen.getByLabelText('Lý do'), 'Quyết định 34');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    const preview = within(await screen.findByRole('group', { name: 'Thay đổi này sẽ ảnh hưởng đến' }));
    expect(preview.getByText('Đơn vị này và 2 đơn vị bên trong.')).toBeInTheDocument();
    expect(preview.getByText('2 quyền được giao tại đơn vị này sẽ chấm dứt.')).toBeInTheDocument();
    expect(preview.getByText('Trong đó có 1.500 sáng kiến hợp lệ.')).toBeInTheDocument();
    expect(preview.getByText('4 mục khác.')).toBeInTheDocument();
    expect(preview.getByText(/^Số đoàn viên do từng đơn vị khai/)).toHaveTextContent(
      'Công đoàn Công thương: đang khai 3.400 đoàn viên',
    );
    expect(await accessibilityProblems()).toEqual([]);
    expect(made.received).toHaveLength(0);

    await user.click(screen.getByRole('button', { name: 'Thực hiện thay đổi' }));

    expect(await screen.findByText('Đã thực hiện thay đổi')).toBeInTheDocument();
    expect(made.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(made.received[0]?.body).toEqual(previewed.received[0]?.body);
    expect(made.received[0]?.body).toMatchObject({
      kind: 'MERGE',
      otherUnitIds: [other.id],
      reason: 'Quyết định 34',
      name: null,
      level: null,
    });
  });

  it('asks for a new preview after an edit', async () => {
    server.use(
      takes('post', `${CHANGES}/preview`, () => ({ units: 1, effects: [], headcounts: [] })).handler,
    );
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));
    await user.click(screen.getByLabelText('Kết thúc hoạt động'));
    await user.type(screen.getByLabelText('Lý do'), 'Giải thể');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));
    expect(await screen.findByText('Chỉ đơn vị này; bên trong không có đơn vị nào.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Lý do'), ' năm 2026');

    expect(screen.queryByRole('button', { name: 'Thực hiện thay đổi' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Xem trước' })).toBeInTheDocument();
  });

  it("shows the server's refusal and keeps the form", async () => {
    server.use(
      refuses('post', `${CHANGES}/preview`, {
        type: '/problems/unit-has-children',
        status: 422,
        title: 'Không thay đổi được đơn vị',
        detail: 'Còn 3 đơn vị trực thuộc.',
      }),
    );
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));
    await user.click(screen.getByLabelText('Kết thúc hoạt động'));
    await user.type(screen.getByLabelText('Lý do'), 'Giải thể');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    expect(await screen.findByText('Còn 3 đơn vị trực thuộc.')).toBeInTheDocument();
    expect(screen.getByLabelText('Lý do')).toHaveValue('Giải thể');
  });

  it('offers a closed unit nothing but to be reopened', async () => {
    server.use(gets(`/units/${unit.id}`, { ...facts, closedAt: '2026-01-01T00:00:00Z' }));
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByText('Thay đổi đơn vị'));

    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByLabelText('Mở lại')).toBeChecked();
  });

  it('takes a waiting change back', async () => {
    let takenBack = 0;
    server.use(
      http.delete(`*/api/v1${CHANGES}/${waiting.id}`, () => {
        takenBack += 1;
        server.use(
          gets(CHANGES, { ...history, changes: [{ ...waiting, cancelledAt: '2026-11-22T02:00:00Z' }] }),
        );
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByRole('button', { name: /Hủy thay đổi/ }));

    expect(await screen.findByText('Đã hủy thay đổi')).toBeInTheDocument();
    expect(await screen.findByText('Đã hủy')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Hủy thay đổi/ })).not.toBeInTheDocument();
    expect(takenBack).toBe(1);
  });
});
