import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Notice, NoticePreference } from '../../shared/api/types';
import NoticesPage from './NoticesPage';

const pages = [{ path: '/notices', component: NoticesPage }];
const returned: Notice = {
  id: 'notice-2',
  kind: 'IDEA_RETURNED',
  title: { vi: 'SK-0000042 cần bổ sung', en: 'SK-0000042 was returned' },
  text: { vi: '“Giá treo”. Mở sáng kiến để xem cần bổ sung gì.', en: '“Giá treo”. Open it.' },
  link: '/ideas/idea-1',
  madeAt: '2026-11-02T02:00:00Z',
  read: false,
};
const preference: NoticePreference = {
  phoneAtOnce: true,
  emailAtOnce: true,
  emailSummary: true,
  phoneReached: false,
  emailReached: true,
  quietFrom: '21:00',
  quietUntil: '07:00',
  version: 0,
};

it('shows what somebody was told, with the way to it, and marks all of it as read', async () => {
  const read = takes('post', '/me/notices/read', () => ({ count: 0 }));
  server.use(gets('/me/notices', { items: [returned], nextCursor: null }), read.handler);
  const user = showPage('/notices', pages, worker);

  expect(await screen.findByRole('link', { name: 'SK-0000042 cần bổ sung' })).toHaveAttribute(
    'href',
    '/ideas/idea-1',
  );
  expect(screen.getByText('Chưa đọc')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));

  await expect.poll(() => read.received[0]?.body).toEqual({ noticeIds: null, newestId: 'notice-2' });
});

it('says so when there is nothing', async () => {
  server.use(gets('/me/notices', { items: [], nextCursor: null }));
  showPage('/notices', pages, worker);

  expect(await screen.findByText('Chưa có tin nào.')).toBeInTheDocument();
});

it('takes down where else somebody wants to be told, against what was read', async () => {
  const put = takes('put', '/me/notice-preference', () => ({
    ...preference,
    emailSummary: false,
    version: 1,
  }));
  server.use(gets('/me/notice-preference', preference), put.handler);
  const user = showPage('/notices?choose=1', pages, worker);

  await user.click(await screen.findByLabelText(/Tóm tắt mỗi ngày/));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));

  expect(await screen.findByText('Đã lưu lựa chọn.')).toBeInTheDocument();
  expect(put.received[0]?.body).toEqual({ phoneAtOnce: true, emailAtOnce: true, emailSummary: false });
  expect(put.received[0]?.headers.get('If-Match')).toBe('"0"');
  expect(screen.getByText('Từ 21:00 đến 07:00 không gửi gì.')).toBeInTheDocument();
});
