import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Candidate, GivableRight, Grant, Me, RightHere } from '../../shared/api/types';
import GrantsPage from './GrantsPage';

const pages = [{ path: '/units/:id/grants', component: GrantsPage }];
const leader: Me = {
  ...worker,
  grants: [{ role: 'LEADER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const officer: Candidate = { id: 'person-7', name: 'Trần Thị Nhập', unit };
const grant: Grant = {
  id: 'grant-1',
  personId: officer.id,
  person: officer.name,
  role: 'LATE_ENTRY',
  unit,
  startsAt: '2026-05-01T17:00:00Z',
  endsAt: '2026-05-10T17:00:00Z',
  state: 'IN_FORCE',
  givenBy: 'Vũ Đức Thắng',
  givenAt: '2026-05-01T02:00:00Z',
  reason: 'Mất điện ba ngày',
  endedBy: null,
  endReason: null,
};
const here: RightHere = {
  id: 'right-1',
  personId: 'person-9',
  person: 'Phạm Quản Trị',
  role: 'ADMIN',
  from: { ...unit, id: 'unit-0', name: 'LĐLĐ thành phố' },
  inherited: true,
  since: '2026-01-01T00:00:00Z',
  until: null,
  givenBy: null,
};
const address = `/units/${unit.id}/grants`;

describe('rights at a unit', () => {
  beforeEach(() => {
    server.use(
      gets(`/units/${unit.id}`, unit),
      gets(`/units/${unit.id}/rights`, { items: [here], nextCursor: null }),
      gets(`/units/${unit.id}/rights/givable`, [
        { role: 'REVIEWER', lastDay: null },
        { role: 'LATE_ENTRY', lastDay: null },
      ] satisfies GivableRight[]),
      gets(address, { items: [grant], nextCursor: null }),
      gets(`${address}/candidates`, { items: [officer], nextCursor: null }),
    );
  });

  it('is listed with who gave it and why, and ended with a reason', async () => {
    const end = takes('post', `${address}/grant-1/end`, () => ({ ...grant, state: 'ENDED' }));
    server.use(end.handler);
    const user = showPage(address, pages, leader);
    const item = within(await screen.findByRole('list', { name: /Những người được cấp quyền/ }));
    expect(item.getByText('Vũ Đức Thắng cấp: Mất điện ba ngày')).toBeInTheDocument();
    await user.click(item.getByRole('button', { name: /Kết thúc quyền/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Kết thúc quyền' }));
    expect(end.received).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Đã nhập xong');
    await user.click(dialog.getByRole('button', { name: 'Kết thúc quyền' }));

    expect(await screen.findByText('Đã kết thúc quyền.')).toBeInTheDocument();
    expect(end.received[0]?.body).toEqual({ reason: 'Đã nhập xong' });
  });

  it('says once that there is no such unit', async () => {
    const missing = { type: '/problems/not-found', status: 404, title: 'Không tìm thấy' };
    server.use(
      refuses('get', '/units/zzz', missing),
      refuses('get', '/units/zzz/rights', missing),
      refuses('get', '/units/zzz/rights/givable', missing),
      refuses('get', '/units/zzz/invitations', missing),
    );
    showPage('/units/zzz/grants', pages, leader);
    expect(await screen.findByText('Không tìm thấy')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Quyền đã cấp' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('is given to a person who was found, for some days, with a reason', async () => {
    const give = takes('post', address, () => grant);
    server.use(give.handler);
    const user = showPage(address, pages, leader);
    await user.click(await screen.findByRole('button', { name: 'Cấp quyền này' }));
    await user.click(screen.getByRole('button', { name: 'Cấp quyền' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tìm và chọn người');
    await user.type(screen.getByLabelText(/Người được cấp/), 'nhap{Enter}');
    expect(await screen.findByRole('radio', { name: /Trần Thị Nhập/ })).toBeChecked();
    await user.type(screen.getByLabelText('Đến hết ngày'), '2099-05-10');
    await user.type(screen.getByLabelText(/Lý do/), 'Mất điện ba ngày');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cấp quyền' }));

    expect(await screen.findByText('Đã cấp quyền.')).toBeInTheDocument();
    expect(give.received[0]?.body).toMatchObject({
      personId: officer.id,
      role: 'LATE_ENTRY',
      endsOn: '2099-05-10',
      reason: 'Mất điện ba ngày',
    });
    expect(give.received[0]?.headers.get('Idempotency-Key')).toMatch(/.{8,}/);
  });

  it.each(['Cấp quyền', 'Gửi lời mời'])('lasts no longer than that of the giver: %s', async (send) => {
    const give = takes('post', address, () => grant);
    const invite = takes('post', `/units/${unit.id}/invitations`, () => grant);
    server.use(
      give.handler,
      invite.handler,
      gets(`/units/${unit.id}/rights/givable`, [{ role: 'LATE_ENTRY', lastDay: '2099-05-10' }]),
    );
    const user = showPage(address, pages, leader);
    await user.click(
      await screen.findByRole('button', {
        name: send === 'Cấp quyền' ? 'Cấp quyền này' : 'Mời nhận quyền này',
      }),
    );
    const until = screen.getByLabelText('Đến hết ngày');
    expect(until).toHaveAccessibleDescription(/Nhiều nhất đến hết ngày 10\/05\/2099/);
    await user.type(until, '2099-05-11');
    await user.click(screen.getByRole('button', { name: send }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nhiều nhất đến hết ngày 10/05/2099');
    expect(until).toHaveAttribute('aria-invalid', 'true');
    await user.clear(until);
    await user.type(until, '2099-05-10');
    expect(until).not.toHaveAttribute('aria-invalid');
    expect([...give.received, ...invite.received]).toEqual([]);
  });

  it('are shown with where they come from', async () => {
    showPage(address, pages, leader);
    const list = within(await screen.findByRole('list', { name: 'Ai làm được gì ở đây' }));
    expect(list.getByText('Phạm Quản Trị')).toBeInTheDocument();
    expect(list.getByText('Quản trị')).toBeInTheDocument();
    expect(list.getByRole('link', { name: 'theo quyền ở LĐLĐ thành phố' })).toHaveAttribute(
      'href',
      '/units/unit-0',
    );
  });

  it('are of several kinds, and the address says which is shown', async () => {
    const user = showPage(address, pages, leader);
    await user.selectOptions(await screen.findByLabelText('Quyền'), 'REVIEWER');
    expect(location.search).toBe('?role=REVIEWER');
  });

  it('says when nobody has it', async () => {
    server.use(gets(address, { items: [], nextCursor: null }));
    showPage(address, pages, leader);

    expect(await screen.findByText(/Chưa ai được cấp quyền/)).toBeInTheDocument();
  });

  it('shows what the server says when the unit is not theirs', async () => {
    server.use(
      refuses('get', address, { status: 404, type: '/problems/not-found', title: 'Không tìm thấy' }),
    );
    showPage(address, pages, leader);

    expect(await screen.findByText('Không tìm thấy')).toBeInTheDocument();
  });
});
