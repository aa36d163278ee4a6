import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Dispute, Me, OtherEntry } from '../../shared/api/types';
import DisputesPage from './DisputesPage';

const pages = [{ path: '/disputes', component: DisputesPage }];
const reviewer: Me = {
  ...worker,
  grants: [{ role: 'REVIEWER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const dispute: Dispute = {
  id: 'dispute-1',
  idea: { id: 'idea-1', number: 'SK-0000042', title: 'Giá treo dụng cụ', state: 'DISPUTED' },
  unit,
  personName: 'Lê Thị Thợ',
  channel: 'ASSISTED',
  operatorName: 'Trần Văn Tổ',
  clientName: null,
  byCode: true,
  words: 'Tôi không làm việc này.',
  state: 'OPEN',
  openedAt: '2026-11-02T02:00:00Z',
  waitingHours: 30,
  decidedByName: null,
  decidedAt: null,
  reason: null,
  mayGiveBack: false,
  figures: { open: 2, upheld: 1, rejected: 0 },
  version: 3,
};
const other: OtherEntry = {
  id: 'idea-2',
  number: 'SK-0000043',
  title: 'Xe đẩy khuôn',
  state: 'VALID',
  authorName: 'Phạm Văn Khác',
  unit,
  submittedAt: '2026-11-01T02:00:00Z',
};
const shown = [
  gets('/disputes', { items: [dispute], nextCursor: null }),
  gets('/disputes/dispute-1', dispute),
  gets('/disputes/dispute-1/other-entries', { items: [other], nextCursor: null }),
];

it('shows the queue, whose it is said to be, and what else the operator entered', async () => {
  server.use(...shown);
  showPage('/disputes?id=dispute-1', pages, reviewer);

  expect(await screen.findByText('2 đang chờ, 1 đã gỡ, 0 đúng tác giả')).toBeInTheDocument();
  expect(screen.getByText('Tôi không làm việc này.')).toBeInTheDocument();
  expect(screen.getByText('Báo bằng mã trên phiếu, không đăng nhập')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Xe đẩy khuôn' })).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it('decides with a reason, against what was read', async () => {
  const decided = takes('post', '/disputes/dispute-1/decision', () => dispute);
  server.use(...shown, decided.handler);
  const user = showPage('/disputes?id=dispute-1', pages, reviewer);

  await user.click(await screen.findByRole('button', { name: 'Ghi quyết định' }));
  expect(decided.received).toEqual([]);
  await user.click(screen.getByLabelText('Không phải của họ: gỡ hẳn, không tính nữa'));
  await user.type(screen.getByLabelText('Lý do'), 'Đã gọi điện hỏi tác giả.');
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));

  await expect
    .poll(() => decided.received[0]?.body)
    .toEqual({ outcome: 'UPHELD', reason: 'Đã gọi điện hỏi tác giả.' });
  expect(decided.received[0]?.headers.get('If-Match')).toBe('"3"');
});

it('says when there is nothing', async () => {
  server.use(gets('/disputes', { items: [], nextCursor: null }));
  showPage('/disputes', pages, reviewer);
  expect(await screen.findByText('Không có việc nào.')).toBeInTheDocument();
});

it('keeps what was written when somebody else decided meanwhile', async () => {
  server.use(
    ...shown,
    refuses('post', '/disputes/dispute-1/decision', {
      type: '/problems/stale-version',
      status: 409,
      title: 'Đã có thay đổi',
    }),
  );
  const user = showPage('/disputes?id=dispute-1', pages, reviewer);
  await user.click(await screen.findByLabelText('Đúng là của họ: tính lại như trước'));
  await user.type(screen.getByLabelText('Lý do'), 'Có giấy đồng ý.');
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));
  expect(await screen.findByText('Vừa có người khác thay đổi')).toBeInTheDocument();
  expect(screen.getByLabelText('Lý do')).toHaveValue('Có giấy đồng ý.');
});

it('shows at once what somebody else decided, with what was written for nothing', async () => {
  let isDecided = false;
  server.use(
    http.get('*/api/v1/disputes/dispute-1', () =>
      HttpResponse.json(
        isDecided
          ? {
              ...dispute,
              state: 'UPHELD',
              reason: 'Không phải của họ thật.',
              decidedByName: 'Chị Khác',
              version: 4,
            }
          : dispute,
      ),
    ),
    refuses('post', '/disputes/dispute-1/decision', {
      type: '/problems/stale-version',
      status: 409,
      title: 'Đã có thay đổi',
    }),
    ...shown,
  );
  const user = showPage('/disputes?id=dispute-1', pages, reviewer);
  await user.click(await screen.findByLabelText('Đúng là của họ: tính lại như trước'));
  await user.type(screen.getByLabelText('Lý do'), 'Có giấy đồng ý.');
  isDecided = true;
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));
  expect(await screen.findByText('Vừa có người khác thay đổi')).toBeVisible();
  expect(await screen.findByText('Không phải của họ thật.')).toBeVisible();
  expect(screen.getByText('Có giấy đồng ý.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ghi quyết định' })).toBeNull();
});

it('is for those who decide', async () => {
  showPage('/disputes', pages, worker);
  expect(await screen.findByText(/không có quyền|chưa có quyền/i)).toBeInTheDocument();
});

it('offers to give back only what came with the receipt of somebody else', async () => {
  const decided = takes('post', '/disputes/dispute-1/decision', () => ({ ...dispute, state: 'GIVEN_BACK' }));
  server.use(gets('/disputes/dispute-1', { ...dispute, mayGiveBack: true }), decided.handler, ...shown);
  const user = showPage('/disputes?id=dispute-1', pages, reviewer);
  await user.click(await screen.findByRole('radio', { name: /Nhận nhầm phiếu giấy/ }));
  await user.type(screen.getByLabelText('Lý do'), 'Hai người trùng tên.');
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));
  await expect
    .poll(() => decided.received[0]?.body)
    .toEqual({ outcome: 'GIVEN_BACK', reason: 'Hai người trùng tên.' });
});
