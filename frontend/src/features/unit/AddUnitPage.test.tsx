import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me } from '../../shared/api/types';
import AddUnitPage from './AddUnitPage';

const pages = [{ path: '/units/:id/add', component: AddUnitPage }];
const HERE = `/units/${unit.id}/add`;
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};

async function fill() {
  const user = showPage(HERE, pages, admin);
  await user.type(await screen.findByLabelText('Mã đơn vị'), 'TO-01');
  await user.type(screen.getByLabelText('Tên đơn vị'), 'Tổ vận hành 1');
  await user.selectOptions(screen.getByLabelText('Cấp'), 'SECTION');
  return user;
}

describe('adding a unit inside another', () => {
  beforeEach(() => {
    server.use(
      gets(`/units/${unit.id}`, {
        ...unit,
        level: 'GRASSROOTS',
        kind: null,
        block: 'ENTERPRISE',
        memberCount: 1240,
        ancestors: [],
        childCount: 0,
        closedAt: null,
        successor: null,
      }),
    );
  });

  it('is only for an administrator', async () => {
    showPage(HERE, pages, worker);

    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });

  it('adds the unit, links to it and is ready for the next one', async () => {
    const added = takes('post', '/unit-foundings', () => ({ unitId: 'unit-new' }));
    server.use(added.handler);
    const user = await fill();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }));

    expect(await screen.findByRole('link', { name: 'Tổ vận hành 1' })).toHaveAttribute(
      'href',
      '/units/unit-new',
    );
    expect(added.received[0]?.body).toMatchObject({
      parentId: unit.id,
      code: 'TO-01',
      name: 'Tổ vận hành 1',
      level: 'SECTION',
      kind: null,
      block: 'ENTERPRISE',
    });
    expect(added.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(screen.getByLabelText('Mã đơn vị')).toHaveValue('');
    expect(screen.getByLabelText('Cấp')).toHaveValue('SECTION');
  });

  it('says beside the code that it is taken, and keeps what was typed', async () => {
    server.use(
      refuses('post', '/unit-foundings', {
        type: '/problems/unit-code-taken',
        status: 409,
        detail: 'Mã này đã có đơn vị khác dùng.',
      }),
    );
    const user = await fill();
    await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }));

    expect(await screen.findAllByText('Mã này đã có đơn vị khác dùng.')).toHaveLength(2);
    expect(screen.getByLabelText('Mã đơn vị')).toHaveAccessibleDescription(/Mã này đã có/);
    expect(screen.getByLabelText('Tên đơn vị')).toHaveValue('Tổ vận hành 1');
  });

  it('names what is missing', async () => {
    const user = showPage(HERE, pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }));

    expect(screen.getByRole('link', { name: /Ghi mã từ 2 đến 40 ký tự/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Chọn cấp của đơn vị' })).toBeInTheDocument();
  });
});
