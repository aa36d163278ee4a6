import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { unit, worker } from '../../../test/samples';
import { showPage } from '../../../test/showPage';
import AccountPage from './AccountPage';

const pages = [{ path: '/me/:part?', component: AccountPage }];

it('leads those who answer for personal data to their rights and their desk', () => {
  const grants = [{ role: 'DPO' as const, unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }];
  showPage('/me', pages, { ...worker, grants });
  for (const href of ['/my-rights', '/data-requests', '/breaches'])
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(href);
});

it('shows workers what is theirs alone', () => {
  showPage('/me', pages, worker);
  expect(screen.getByRole('link', { name: 'Dữ liệu của tôi' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Quyền của tôi' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Yêu cầu về dữ liệu cá nhân' })).not.toBeInTheDocument();
});
