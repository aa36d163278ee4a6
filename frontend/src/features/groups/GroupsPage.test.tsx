import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Group, Me } from '../../shared/api/types';
import GroupsPage from './GroupsPage';

const pages = [
  { path: '/groups', component: GroupsPage },
  { path: '/groups/:id', component: GroupsPage },
];
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: 'unit-0', from: '2026-01-01T00:00:00Z', until: null }],
};
const group: Group = {
  id: 'group-1',
  campaignId: campaign.id,
  unit: { id: 'unit-0', code: 'HN', name: 'LĐLĐ thành phố Hà Nội' },
  kind: 'CLUSTER',
  name: 'Cụm thi đua số 1',
  description: null,
  members: 1,
  dissolvedOn: null,
  editable: false,
  version: 2,
};
const hit = {
  ...unit,
  level: 'GRASSROOTS',
  kind: null,
  block: 'ENTERPRISE',
  path: ['LĐLĐ thành phố Hà Nội'],
  closed: false,
  successorId: null,
};
const MEMBERS = `/groups/${group.id}/members`;

describe('emulation groups', () => {
  beforeEach(() => {
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/groups`, { items: [group], nextCursor: null }),
      gets(`/groups/${group.id}`, group),
      gets(`/groups/${group.id}/changes`, { items: [], nextCursor: null }),
      gets(MEMBERS, { items: [{ unit, from: '2026-01-05', until: null }], nextCursor: null }),
      gets('/units', { items: [hit], nextCursor: null }),
    );
  });

  it('are listed for everybody, each with its units', async () => {
    const user = showPage('/groups', pages);
    expect(await screen.findByText(/Cụm thi đua · 1 đơn vị · LĐLĐ thành phố Hà Nội/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('link', { name: group.name }));

    expect(await screen.findByRole('link', { name: unit.name })).toHaveAttribute('href', `/units/${unit.id}`);
    expect(screen.getByText('từ 05/01/2026')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Thêm, chuyển/ })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('take in units as of a day, with a reason', async () => {
    const joined = takes('post', MEMBERS, () => ({ ...group, members: 2 }));
    server.use(gets(`/groups/${group.id}`, { ...group, editable: true }), joined.handler);
    const user = showPage(`/groups/${group.id}`, pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Thêm, chuyển hoặc cho rời đơn vị' }));
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getAllByText('Chọn một đơn vị trong danh sách gợi ý')).not.toHaveLength(0);

    await user.type(screen.getByRole('combobox'), 'dien luc');
    await user.click(await screen.findByRole('option', { name: new RegExp(unit.name) }));
    await user.type(screen.getByLabelText('Lý do'), 'Quyết định 7');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    expect(await screen.findByText('Đã lưu thay đổi')).toBeInTheDocument();
    expect(joined.received[0]?.body).toMatchObject({
      step: 'JOIN',
      unitIds: [unit.id],
      reason: 'Quyết định 7',
    });
    expect(joined.received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('say in which other group a unit is', async () => {
    server.use(
      gets(`/groups/${group.id}`, { ...group, editable: true }),
      refuses('post', MEMBERS, {
        status: 422,
        type: '/problems/group-member-elsewhere',
        title: 'Không thay đổi được',
        detail: 'Đơn vị đang ở "Cụm số 2"; hãy chuyển thay vì thêm.',
      }),
    );
    const user = showPage(`/groups/${group.id}`, pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Thêm, chuyển hoặc cho rời đơn vị' }));
    await user.type(screen.getByRole('combobox'), 'dien luc');
    await user.click(await screen.findByRole('option', { name: new RegExp(unit.name) }));
    await user.type(screen.getByLabelText('Lý do'), 'Quyết định 7');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    expect(await screen.findByText(/Đơn vị đang ở "Cụm số 2"/)).toBeInTheDocument();
    expect(screen.getByLabelText('Lý do')).toHaveValue('Quyết định 7');
  });
});
