import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import Bell from './Bell';
import NoticesPage from './NoticesPage';

const notice = {
  id: 'notice-2',
  kind: 'ANNOUNCEMENT',
  title: { vi: 'Họp sơ kết', en: 'Họp sơ kết' },
  text: { vi: '14 giờ thứ Sáu.', en: '14 giờ thứ Sáu.' },
  link: null,
  madeAt: '2026-11-02T02:00:00Z',
  read: false,
};

function InboxWithBell() {
  return (
    <>
      <Bell />
      <NoticesPage />
    </>
  );
}

const pages = [{ path: '/notices', component: InboxWithBell }];

it('says how many are unread, and none once they are read', async () => {
  let unread = 3;
  const read = takes('post', '/me/notices/read', () => ({ count: (unread = 0) }));
  server.use(
    http.get('*/api/v1/me/notices/unread', () => HttpResponse.json({ count: unread })),
    gets('/me/notices', { items: [notice], nextCursor: null }),
    read.handler,
  );
  const user = showPage('/notices', pages, worker);

  expect(await screen.findByRole('link', { name: 'Tin báo, 3 chưa đọc' })).toHaveAttribute(
    'href',
    '/notices',
  );
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
  expect(await screen.findByRole('link', { name: 'Tin báo' })).toBeInTheDocument();
});

it('counts no further than anybody reads', async () => {
  server.use(gets('/me/notices/unread', { count: 100 }));
  showPage('/elsewhere', [{ path: '/elsewhere', component: Bell }], worker);
  expect(await screen.findByRole('link', { name: 'Tin báo, 99+ chưa đọc' })).toHaveTextContent('99+');
});
