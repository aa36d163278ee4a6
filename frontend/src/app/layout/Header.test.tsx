import { act, screen } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { gets } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { session } from '../../shared/api/session';
import { Header } from './Header';

const pages = [{ path: '/ideas', component: Header }];

beforeEach(() => {
  server.use(gets('/me/notices/unread', { count: 3 }));
});

it('calls the page of ideas what the page calls itself: published for all, to be searched for officers', () => {
  showPage('/ideas', pages, worker);
  expect(screen.getByRole('link', { name: 'Sáng kiến đã công bố', current: 'page' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Yêu cầu về dữ liệu' })).not.toBeInTheDocument();
});

it('leads a data protection officer to the desk', () => {
  const grants = [{ role: 'DPO' as const, unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }];
  showPage('/ideas', pages, { ...worker, grants });
  expect(screen.getByRole('link', { name: 'Yêu cầu về dữ liệu' })).toHaveAttribute('href', '/data-requests');
  expect(screen.getByRole('link', { name: 'Sự cố dữ liệu' })).toHaveAttribute('href', '/breaches');
});

it('calls it a search for those who look after units', () => {
  const grants = [{ role: 'REVIEWER' as const, unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }];
  showPage('/ideas', pages, { ...worker, grants });
  expect(screen.getByRole('link', { name: 'Tìm sáng kiến', current: 'page' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Sáng kiến đã công bố' })).not.toBeInTheDocument();
});

it('counts what is unread for who is signed in', async () => {
  showPage('/ideas', pages, worker);
  expect(await screen.findByRole('link', { name: 'Tin báo, 3 chưa đọc' })).toHaveAttribute(
    'href',
    '/notices',
  );
});

it('names nobody once the session is over', () => {
  showPage('/ideas', pages, worker);
  void act(() => session.set({ status: 'signedIn', me: worker, over: true }));
  expect(screen.queryByRole('link', { name: worker.displayName })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Đăng nhập' })).toBeInTheDocument();
});

it('has no inbox for strangers', () => {
  showPage('/ideas', pages);
  expect(screen.queryByRole('link', { name: /^Tin báo/ })).not.toBeInTheDocument();
});
