import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Export, Me } from '../../shared/api/types';
import ExportsPage from './ExportsPage';

const pages = [{ path: '/exports', component: ExportsPage }];
const officer: Me = {
  ...worker,
  grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const running: Export = {
  id: 'export-1',
  kind: 'IDEAS',
  format: 'CSV',
  subject: 'Công đoàn quận Một',
  personal: false,
  reason: null,
  state: 'RUNNING',
  askedAt: '2026-11-22T02:00:00Z',
  done: 2500,
  total: 10_000,
  asOf: null,
  size: null,
  sha256: null,
  rowsSha256: null,
  fileName: 'sang-kien-2026-11-22.csv',
  available: false,
  problem: null,
  problemEn: null,
  endedAt: null,
  expiresAt: null,
};
const done: Export = {
  ...running,
  id: 'export-2',
  state: 'DONE',
  done: 10_000,
  asOf: '2026-11-22T07:00:00Z',
  size: 2_400_000,
  sha256: 'a'.repeat(64),
  rowsSha256: 'b'.repeat(64),
  available: true,
  endedAt: '2026-11-22T07:01:00Z',
  expiresAt: '2026-11-29T07:01:00Z',
};

describe('exported files', () => {
  it('are shown with how far they are, their rows, their moment and their checksum', async () => {
    server.use(gets('/exports', { items: [running, done], nextCursor: null }));
    showPage('/exports', pages, officer);
    expect(await screen.findByText('Đã ghi 2.500 / 10.000 dòng')).toBeInTheDocument();
    expect(screen.getByText(/10\.000 dòng · số liệu đến 14:00.*22\/11\/2026/)).toBeInTheDocument();
    expect(screen.getByText(`SHA-256 của tệp: ${'a'.repeat(64)}`)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /Tải về/ })).toHaveLength(1);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are asked for with the filters of the screen, and names only with a reason', async () => {
    server.use(gets('/exports', { items: [], nextCursor: null }));
    const asked = takes('post', '/exports', () => ({ ...running, state: 'WAITING' }));
    server.use(asked.handler);
    const user = showPage('/exports?kind=IDEAS&q=may&state=VALID', pages, officer);
    await user.click(await screen.findByLabelText('CSV'));
    await user.click(screen.getByLabelText(/Kèm họ tên/));
    await user.click(screen.getByRole('button', { name: 'Tạo tệp' }));
    expect(screen.getAllByText('Ghi lý do, ít nhất 5 ký tự.').length).toBeGreaterThan(0);
    await user.type(screen.getByLabelText('Lý do lấy họ tên'), 'Đối chiếu khen thưởng');
    await user.click(screen.getByRole('button', { name: 'Tạo tệp' }));
    await waitFor(() => expect(asked.received).toHaveLength(1));
    expect(asked.received[0]?.body).toMatchObject({
      kind: 'IDEAS',
      format: 'CSV',
      personal: true,
      reason: 'Đối chiếu khen thưởng',
      ideas: { q: 'may', state: 'VALID', unit: null },
    });
  });

  it('can be cancelled while they are made', async () => {
    server.use(gets('/exports', { items: [running], nextCursor: null }));
    const cancelled = takes('post', '/exports/export-1/cancel', () => ({ ...running, state: 'CANCELLED' }));
    server.use(cancelled.handler);
    const user = showPage('/exports', pages, officer);
    await user.click(await screen.findByRole('button', { name: /^Hủy/ }));
    await waitFor(() => expect(cancelled.received).toHaveLength(1));
  });

  it('are nothing for a worker', async () => {
    showPage('/exports', pages, worker);
    expect(await screen.findByText(/không có quyền|chưa có quyền|không dành cho/i)).toBeInTheDocument();
  });
});
