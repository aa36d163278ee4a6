import { act, cleanup, screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { signOut } from '../../shared/api/session';
import type { EnteredForMe, Receipt } from '../../shared/api/types';
import ClaimPage from './ClaimPage';

const pages = [{ path: '/claim', component: ClaimPage }];
const code = '7KQ2-M9XP-T4AD';
const receipt: Receipt = {
  ideas: [
    {
      id: 'idea-1',
      number: 'SK-0000042',
      title: 'Giá treo dụng cụ',
      state: 'SUBMITTED',
      submittedAt: '2026-11-01T02:00:00Z',
      mayDisown: true,
    },
  ],
  more: false,
  ofMine: false,
};
const entered: EnteredForMe = {
  id: 'idea-1',
  number: 'SK-0000042',
  title: 'Giá treo dụng cụ',
  unit,
  state: 'SUBMITTED',
  channel: 'ASSISTED',
  operatorName: 'Trần Văn Tổ',
  through: unit,
  teamName: 'Tổ hỗ trợ quận',
  clientName: null,
  createdAt: '2026-11-01T02:00:00Z',
  submittedAt: '2026-11-01T02:00:00Z',
  seen: false,
  mayDisown: true,
  dispute: null,
};

beforeEach(() => server.use(gets('/me/joined-receipts', { items: [], nextCursor: null })));
afterEach(() => sessionStorage.clear());

it('opens from the QR code, keeps the code out of the address, and leads to the sign-in', async () => {
  const opened = takes('post', '/claims/receipt', () => receipt);
  const said = takes('post', '/claims/disownment', () => ({
    state: 'OPEN',
    openedAt: '2026-11-02T02:00:00Z',
    decidedAt: null,
    reason: null,
  }));
  server.use(opened.handler, said.handler);
  const user = showPage(`/claim?code=${code}`, pages);

  expect(await screen.findByRole('heading', { name: 'Giá treo dụng cụ' })).toBeInTheDocument();
  expect(location.search).toBe('');
  expect(opened.received[0]?.body).toEqual({ code });
  expect(screen.getByRole('link', { name: 'Đăng nhập để nhận' })).toHaveAttribute(
    'href',
    '/sign-in?return=%2Fclaim',
  );
  expect(await accessibilityProblems()).toEqual([]);

  await user.click(screen.getByRole('button', { name: /Không phải của tôi/ }));
  expect(screen.getByRole('dialog')).toHaveTextContent('không có tin báo kết quả');
  await user.click(screen.getByRole('button', { name: 'Báo không phải của tôi' }));
  await expect.poll(() => said.received[0]?.body).toEqual({ code, ideaId: 'idea-1', words: null });
  expect(await screen.findByText('Đã ghi nhận: không phải của bạn')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Đăng nhập để nhận' })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

it('says where to go with the receipt of another name, and lets another code be entered beside the own list', async () => {
  server.use(
    takes('post', '/claims/receipt', () => receipt).handler,
    refuses('post', '/claims', { type: '/problems/claim-name-differs', status: 409, title: 'Họ tên khác' }),
    gets('/me/entered-ideas', { items: [{ ...entered, id: 'idea-2', title: 'Xe đẩy' }], nextCursor: null }),
  );
  const user = showPage(`/claim?code=${code}`, pages, worker);
  await user.click(await screen.findByRole('button', { name: 'Nhận về tài khoản của tôi' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Họ tên khác');
  expect(screen.getByRole('link', { name: 'Sửa họ tên' })).toHaveAttribute('href', '/me/data');
  expect(screen.getByRole('link', { name: 'Hỏi tổ hỗ trợ' })).toHaveAttribute('href', '/ask-for-help');
  expect(screen.getByRole('link', { name: 'Xe đẩy' })).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Nhập mã khác' }));
  expect(await screen.findByLabelText('Mã trên phiếu biên nhận')).toHaveValue('');
  expect(screen.queryByRole('heading', { name: 'Giá treo dụng cụ' })).toBeNull();
});

it('leaves no receipt to whoever comes after signing out', async () => {
  server.use(
    takes('post', '/claims/receipt', () => receipt).handler,
    http.post('*/api/v1/auth/logout', () => new HttpResponse(null, { status: 204 })),
    gets('/me/entered-ideas', { items: [], nextCursor: null }),
  );
  showPage(`/claim?code=${code}`, pages, worker);
  expect(await screen.findByRole('heading', { name: 'Giá treo dụng cụ' })).toBeInTheDocument();
  await act(signOut);
  cleanup();
  showPage('/claim', pages);
  expect(await screen.findByLabelText('Mã trên phiếu biên nhận')).toHaveValue('');
});

it('says what is missing of a code, and what the server says of a wrong one', async () => {
  server.use(
    refuses('post', '/claims/receipt', {
      type: '/problems/claim-code-over',
      status: 422,
      title: 'Mã không dùng được',
    }),
  );
  const user = showPage('/claim', pages);
  await user.type(await screen.findByLabelText('Mã trên phiếu biên nhận'), '7KQ2');
  await user.click(screen.getByRole('button', { name: 'Xem' }));
  expect(screen.getByLabelText('Mã trên phiếu biên nhận')).toHaveAccessibleDescription(/đủ 12/);

  await user.type(screen.getByLabelText('Mã trên phiếu biên nhận'), ' m9xp t4ad');
  await user.click(screen.getByRole('button', { name: 'Xem' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Mã không dùng được');
});

it('shows who entered what, and takes it over', async () => {
  const taken = takes('post', '/claims', () => ({ joined: 0 }));
  server.use(gets('/me/entered-ideas', { items: [entered], nextCursor: null }), taken.handler);
  const user = showPage('/claim', pages, worker);

  expect(await screen.findByText('Người nhập: Trần Văn Tổ, qua Tổ hỗ trợ quận')).toBeInTheDocument();
  expect(screen.getByText('Mới')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Đúng là của tôi, nhận tất cả' }));
  await expect.poll(() => taken.received[0]?.body).toEqual({ code: null });
});

it('shows what came of saying that it is not mine', async () => {
  const dispute = {
    state: 'REJECTED' as const,
    openedAt: '2026-11-02T02:00:00Z',
    decidedAt: '2026-11-03T02:00:00Z',
    reason: 'Có chữ ký.',
  };
  server.use(gets('/me/entered-ideas', { items: [{ ...entered, seen: true, dispute }], nextCursor: null }));
  showPage('/claim', pages, worker);

  expect(
    await screen.findByText('Được xác định là của bạn và được tính lại. Có chữ ký.'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Đúng là của tôi, nhận tất cả' })).toBeNull();
});

it('gives back what came with the receipt of somebody else', async () => {
  const join = {
    id: 'join-1',
    personName: 'Nguyễn Thị Giấy',
    ideas: 2,
    joinedAt: '2026-11-01T02:00:00Z',
    until: '2099-12-01T02:00:00Z',
    givenBackAt: null,
  };
  const returned = takes('post', '/me/joined-receipts/join-1/return', () => ({
    ...join,
    givenBackAt: '2026-11-02T02:00:00Z',
  }));
  server.use(
    gets('/me/entered-ideas', { items: [], nextCursor: null }),
    gets('/me/joined-receipts', { items: [join], nextCursor: null }),
    takes('post', '/claims/receipt', () => receipt).handler,
    takes('post', '/claims', () => ({ joined: 2 })).handler,
    returned.handler,
  );
  const user = showPage(`/claim?code=${code}`, pages, worker);
  await user.click(await screen.findByRole('button', { name: 'Nhận về tài khoản của tôi' }));
  expect(await screen.findByText('Đã nhận về tài khoản của bạn')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Không phải của tôi, trả lại' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('lại đứng tên Nguyễn Thị Giấy');
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Trả lại' }));
  await expect.poll(() => returned.received.length).toBe(1);
  await expect.poll(() => screen.queryByText('Đã nhận về tài khoản của bạn')).toBeNull();
});
