import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { ApiClient, IssuedSecret, Me } from '../../shared/api/types';
import ApiClientsPage from './ApiClientsPage';

const pages = [{ path: '/api-clients', component: ApiClientsPage }];
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const client: ApiClient = {
  id: '0K8WZ3Q5R7T1A',
  name: 'Phần mềm nhân sự',
  ownerContact: 'Phòng CNTT, 024 3825 0000',
  purpose: 'Gửi sáng kiến từ phần mềm nhân sự',
  unit,
  scopes: ['IDEAS_WRITE', 'IDEAS_READ'],
  addresses: ['203.0.113.0/24'],
  perMinute: 600,
  lastDay: '2027-05-10',
  state: 'WORKING',
  createdAt: '2026-05-01T02:00:00Z',
  createdBy: 'Vũ Đức Thắng',
  revokedAt: null,
  revokeReason: null,
  switchedOffAt: null,
  lastUsedAt: '2026-05-02T02:00:00Z',
  secrets: [
    {
      id: 'secret-1',
      prefix: 'sk_live_ab12cd34',
      createdAt: '2026-05-01T02:00:00Z',
      createdBy: 'Vũ Đức Thắng',
      lastUsedAt: '2026-05-02T02:00:00Z',
      revokedAt: null,
    },
  ],
  version: 3,
};
const issued: IssuedSecret = {
  id: client.id,
  secretId: 'secret-2',
  secret: 'sk_live_ef56gh78_0123456789',
  client,
};
const address = `/units/${unit.id}/api-clients`;
const page = `/api-clients?unit=${unit.id}`;

describe('connected systems', () => {
  beforeEach(() => {
    server.use(gets(`/units/${unit.id}`, unit), gets(address, { items: [client], nextCursor: null }));
  });

  it('are listed with what they may do, their quota and when they were used last', async () => {
    showPage(page, pages, admin);
    const list = within(await screen.findByRole('list', { name: /Các hệ thống/ }));
    expect(list.getByRole('heading', { name: 'Phần mềm nhân sự' })).toBeInTheDocument();
    expect(list.getByText('Đang hoạt động')).toBeInTheDocument();
    expect(list.getByText('600 yêu cầu mỗi phút')).toBeInTheDocument();
    expect(list.getByText('203.0.113.0/24')).toBeInTheDocument();
    expect(list.getByText('sk_live_ab12cd34…')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are connected with what was agreed, and the secret is shown once', async () => {
    const create = takes('post', address, () => issued);
    server.use(create.handler);
    const user = showPage(page, pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Kết nối hệ thống mới' }));
    await user.click(screen.getByRole('button', { name: 'Kết nối' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Chọn ít nhất một việc');
    await user.type(screen.getByLabelText('Tên hệ thống'), 'Phần mềm nhân sự');
    await user.type(screen.getByLabelText('Người phụ trách và cách liên hệ'), 'Phòng CNTT');
    await user.type(screen.getByLabelText('Dùng để làm gì'), 'Gửi sáng kiến của công ty');
    await user.click(screen.getByRole('checkbox', { name: 'Đọc danh sách đơn vị' }));
    await user.type(screen.getByLabelText(/Chỉ nhận từ/), '203.0.113.0/24{Enter}2001:db8::/48');
    await user.type(screen.getByLabelText('Ngày cuối được dùng'), '2027-05-10');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Kết nối' }));

    const shown = within(await screen.findByRole('group', { name: 'Mã bí mật của hệ thống' }));
    expect(shown.getByLabelText(/client_secret/)).toHaveValue('sk_live_ef56gh78_0123456789');
    expect(create.received[0]?.body).toEqual({
      name: 'Phần mềm nhân sự',
      ownerContact: 'Phòng CNTT',
      purpose: 'Gửi sáng kiến của công ty',
      scopes: ['UNITS_READ'],
      addresses: ['203.0.113.0/24', '2001:db8::/48'],
      perMinute: 600,
      lastDay: '2027-05-10',
    });
    await user.click(shown.getByRole('button', { name: 'Chép mã bí mật' }));
    expect(await shown.findByText('Đã chép.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('sk_live_ef56gh78_0123456789');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(shown.getByRole('button', { name: /ẩn mã này/ }));
    expect(screen.queryByDisplayValue(/sk_live_ef56gh78/)).not.toBeInTheDocument();
  });

  it('get a second secret, and lose the first', async () => {
    const add = takes('post', `${address}/${client.id}/secrets`, () => issued);
    const revoke = takes('post', `${address}/${client.id}/secrets/secret-1/revocation`, () => client);
    server.use(add.handler, revoke.handler);
    const user = showPage(page, pages, admin);
    await user.click(await screen.findByRole('button', { name: /Tạo mã bí mật thứ hai/ }));
    expect(await screen.findByRole('group', { name: 'Mã bí mật của hệ thống' })).toBeInTheDocument();
    expect(add.received[0]?.headers.get('Idempotency-Key')).toMatch(/.{8,}/);
    await user.click(screen.getByRole('button', { name: /Thu hồi mã.*sk_live_ab12cd34/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Thu hồi mã' }));
    expect(await screen.findByText('Đã thu hồi mã bí mật.')).toBeInTheDocument();
    expect(revoke.received).toHaveLength(1);
  });

  it('that nobody used for long say so and start again with a new secret', async () => {
    const at = '2026-05-02T02:00:00Z';
    const off: ApiClient = {
      ...client,
      state: 'SWITCHED_OFF',
      switchedOffAt: at,
      secrets: client.secrets.map((secret) => ({ ...secret, revokedAt: at })),
    };
    const add = takes('post', `${address}/${client.id}/secrets`, () => issued);
    server.use(gets(address, { items: [off], nextCursor: null }), add.handler);
    const user = showPage(page, pages, admin);
    expect(await screen.findByText('Đã tắt vì không dùng')).toBeInTheDocument();
    expect(screen.getByText(/vì 90 ngày không dùng/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Tạo mã bí mật mới/ }));
    expect(await screen.findByRole('group', { name: 'Mã bí mật của hệ thống' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are changed with what was read, and what is wrong is said beside its field', async () => {
    const change = takes('put', `${address}/${client.id}`, () => client);
    server.use(change.handler);
    const user = showPage(page, pages, admin);
    await user.click(await screen.findByRole('button', { name: /Sửa thỏa thuận/ }));
    const quota = screen.getByLabelText(/yêu cầu mỗi phút/);
    await user.clear(quota);
    await user.type(quota, 'nhiều');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ghi một số từ 1 đến 60.000');
    await user.clear(quota);
    await user.type(quota, '30');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu thỏa thuận.')).toBeInTheDocument();
    expect(change.received[0]?.body).toMatchObject({ perMinute: 30, lastDay: '2027-05-10' });
    expect(change.received[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('are revoked with a reason', async () => {
    const revoke = takes('post', `${address}/${client.id}/revocation`, () => client);
    server.use(revoke.handler);
    const user = showPage(page, pages, admin);
    await user.click(await screen.findByRole('button', { name: /Thu hồi quyền của hệ thống/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Hết hợp đồng');
    await user.click(dialog.getByRole('button', { name: 'Thu hồi quyền của hệ thống' }));
    expect(await screen.findByText('Đã thu hồi quyền của hệ thống.')).toBeInTheDocument();
    expect(revoke.received[0]?.body).toEqual({ reason: 'Hết hợp đồng' });
  });

  it('says when there is none', async () => {
    server.use(gets(address, { items: [], nextCursor: null }));
    showPage(page, pages, admin);
    expect(await screen.findByText(/Chưa có hệ thống nào/)).toBeInTheDocument();
  });

  it('shows what the server says when the unit is not theirs', async () => {
    server.use(
      refuses('get', address, { status: 404, type: '/problems/not-found', title: 'Không tìm thấy' }),
    );
    showPage(page, pages, admin);
    expect(await screen.findByText('Không tìm thấy')).toBeInTheDocument();
  });

  it('asks for a unit where the address names none', async () => {
    showPage('/api-clients', pages, admin);
    expect(await screen.findByText('Chọn một đơn vị trước')).toBeInTheDocument();
  });
});
