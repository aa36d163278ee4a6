import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { session } from '../../shared/api/session';
import type { Device } from '../../shared/api/types';
import AccountPage from './AccountPage';

const pages = [{ path: '/me/:part?', component: AccountPage }];

const here: Device = {
  id: 'session-1',
  browser: 'Chrome',
  system: 'Android',
  network: '203.0.113.*',
  startedAt: '2026-11-20T02:00:00Z',
  lastSeenAt: '2026-11-22T02:30:00Z',
  current: true,
};
const stranger: Device = {
  ...here,
  id: 'session-2',
  browser: null,
  system: null,
  network: null,
  current: false,
};

const items = (...devices: Device[]) => gets('/me/sessions', { items: devices, nextCursor: null });

describe('my devices', () => {
  it('names each one, says which is this one, and when it was used', async () => {
    server.use(items(here, stranger));
    showPage('/me/devices', pages, worker);

    const [first, second] = within(
      await screen.findByRole('list', { name: 'Danh sách thiết bị' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent('Chrome trên Android');
    expect(first).toHaveTextContent('Thiết bị này');
    expect(first).toHaveTextContent('Dùng lần cuối: 09:30, 22/11/2026');
    expect(first).toHaveTextContent('Mạng: 203.0.113.*');
    expect(second).toHaveTextContent('Thiết bị không rõ');
    expect(within(first as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('signs out one of them after asking', async () => {
    const sent = takes('delete', '/me/sessions/session-2', () => ({}));
    server.use(items(here, stranger), sent.handler);
    const user = showPage('/me/devices', pages, worker);
    await user.click(await screen.findByRole('button', { name: /^Đăng xuất thiết bị.*Thiết bị không rõ/ }));
    expect(sent.received).toHaveLength(0);
    server.use(items(here));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đăng xuất thiết bị' }),
    );

    expect(await screen.findByRole('group', { name: 'Đã đăng xuất thiết bị.' })).toHaveFocus();
    expect(sent.received).toHaveLength(1);
    expect(await screen.findByText('Bạn chỉ đang đăng nhập trên thiết bị này.')).toBeInTheDocument();
  });

  it('signs out everything else, or everything', async () => {
    const sent = takes('post', '/me/sessions/end-all', () => ({}));
    server.use(
      items(here, stranger),
      sent.handler,
      http.post('*/api/v1/auth/logout', () => new HttpResponse(null, { status: 204 })),
    );
    const user = showPage('/me/devices', pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }),
    );
    expect(await screen.findByRole('group', { name: 'Đã đăng xuất mọi thiết bị khác.' })).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Đăng xuất khắp nơi' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đăng xuất khắp nơi' }),
    );
    await waitFor(() => expect(session.get()).toEqual({ status: 'anonymous' }));
    expect(sent.received.map(({ body }) => body)).toEqual([{ keepThis: true }, { keepThis: false }]);
    expect(location.pathname).toBe('/');
  });

  it('says what went wrong and lets one try again', async () => {
    server.use(refuses('get', '/me/sessions', { status: 403, title: 'Không được phép' }));
    showPage('/me/devices', pages, worker);
    expect(await screen.findByRole('alert')).toHaveTextContent('Không được phép');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
  });

  it('is found from the account page, by signed-in people only', async () => {
    server.use(items(here));
    const user = showPage('/me', pages, worker);
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Thiết bị của tôi' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Thiết bị của tôi' })).toBeInTheDocument();
  });

  it('asks others to sign in', () => {
    showPage('/me/devices', pages);
    expect(screen.getByRole('link', { name: 'Đăng nhập' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Fme%2Fdevices',
    );
  });
});
