import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { MyRight } from '../../shared/api/types';
import MyRightsPage from './MyRightsPage';

const pages = [{ path: '/my-rights', component: MyRightsPage }];
const right: MyRight = {
  role: 'REVIEWER',
  unit,
  since: '2026-05-01T17:00:00Z',
  until: '2026-05-10T17:00:00Z',
  givenBy: 'Vũ Đức Thắng',
  givenAt: '2026-05-01T02:00:00Z',
  reason: 'Thay người nghỉ',
};

it('says why somebody may do something', async () => {
  server.use(gets('/me/rights', { items: [right], nextCursor: null }));
  showPage('/my-rights', pages, worker);
  expect(await screen.findByText('Thẩm định')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: unit.name })).toHaveAttribute('href', `/units/${unit.id}`);
  expect(screen.getByText('từ 00:00, 02/05/2026 đến hết 10/05/2026')).toBeInTheDocument();
  expect(screen.getByText('Vũ Đức Thắng cấp: Thay người nghỉ')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it('tells the minute when a right was ended within a day', async () => {
  const ended = { ...right, until: '2026-05-10T03:30:00Z' };
  server.use(gets('/me/rights', { items: [ended], nextCursor: null }));
  showPage('/my-rights', pages, worker);
  expect(await screen.findByText('từ 00:00, 02/05/2026 đến 10:30, 10/05/2026')).toBeInTheDocument();
});

it('says that nothing needs a right when there is none', async () => {
  server.use(gets('/me/rights', { items: [], nextCursor: null }));
  showPage('/my-rights', pages, worker);
  expect(await screen.findByText('Bạn chưa được cấp quyền nào')).toBeInTheDocument();
});
