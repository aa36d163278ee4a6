import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { AuditEvent, Me } from '../../shared/api/types';
import AuditPage from './AuditPage';

const pages = [{ path: '/audit', component: AuditPage }];
const officer: Me = {
  ...worker,
  grants: [{ role: 'DPO', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const given: AuditEvent = {
  id: 'event-1',
  at: '2026-06-01T02:00:00Z',
  node: 'node-1',
  actor: { id: 'person-1', name: 'Vũ Đức Thắng', client: false },
  actingFor: { id: 'person-2', name: 'Trần Thị Nhập', client: false },
  actChain: null,
  action: 'GRANT_GIVEN',
  objectType: 'GRANT',
  objectId: 'grant-1',
  unit,
  changes: [{ field: 'members', before: '100', after: '120' }],
  facts: [{ name: 'role', value: 'LATE_ENTRY' }],
  reason: 'Mất điện ba ngày',
  requestId: 'req-1',
  network: '203.0.113.0/24',
  place: { day: '2026-06-01', sequence: 17, hash: 'ab'.repeat(32) },
};

describe('the audit', () => {
  let asked: URL[] = [];

  beforeEach(() => {
    asked = [];
    server.use(
      http.get('*/api/v1/audit-events', ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json({ items: [given], nextCursor: 'next-1' });
      }),
    );
  });

  it('shows who did what, for whom and why', async () => {
    const user = showPage('/audit', pages, officer);
    const card = within(await screen.findByRole('list', { name: /mới nhất trước/ }));
    expect(card.getByText('Cấp quyền')).toBeInTheDocument();
    expect(card.getByRole('link', { name: /Vũ Đức Thắng/ })).toHaveAttribute(
      'href',
      '/audit?person=person-1',
    );
    expect(card.getByRole('link', { name: /Trần Thị Nhập/ })).toBeInTheDocument();
    await user.click(card.getByText('Chi tiết', { exact: false }));
    expect(card.getByText('Mất điện ba ngày')).toBeInTheDocument();
    expect(card.getByText('từ 100 thành 120')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is filtered, and the address says how', async () => {
    const user = showPage('/audit', pages, officer);
    await user.selectOptions(await screen.findByLabelText('Việc'), 'SIGN_IN');
    await user.type(screen.getByLabelText('Từ ngày'), '2026-06-01');
    await user.click(screen.getByRole('button', { name: 'Lọc' }));

    expect(await screen.findByRole('link', { name: 'Bỏ lọc' })).toBeInTheDocument();
    expect(location.search).toBe('?action=SIGN_IN&from=2026-06-01');
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('action')).toBe('SIGN_IN'));
    expect(await screen.findByRole('link', { name: 'Trang sau' })).toHaveAttribute(
      'href',
      '/audit?action=SIGN_IN&from=2026-06-01&cursor=next-1',
    );
  });

  it('is taken away with its filters', async () => {
    showPage('/audit?action=GRANT_GIVEN&from=2026-06-01', pages, officer);
    expect(await screen.findByRole('link', { name: 'Xuất thành tệp' })).toHaveAttribute(
      'href',
      '/exports?kind=AUDIT&action=GRANT_GIVEN&from=2026-06-01',
    );
  });

  it('is filtered by who did it and whom it concerns, each chosen by searching', async () => {
    const found = { id: '0SAKNB53RTWKM', name: 'Đặng Thị Tìm', unit: null };
    const searched: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/audit-events/people', ({ request }) => {
        searched.push(new URL(request.url).searchParams.get('q'));
        return HttpResponse.json({ items: [found], nextCursor: null });
      }),
    );
    const user = showPage('/audit?action=SIGN_IN', pages, officer);
    await user.click(await screen.findByText('Tìm theo người'));
    await user.type(screen.getByLabelText('Người cần tìm trong nhật ký'), '0901234567');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    const people = within(await screen.findByRole('list', { name: 'Những người tìm thấy' }));
    expect(searched).toEqual(['0901234567']);
    expect(people.getByText(/chưa có nơi làm việc/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(people.getByRole('link', { name: /Việc liên quan đến người này/ }));

    expect(
      await screen.findByText('Chỉ những việc liên quan đến Đặng Thị Tìm.', { exact: false }),
    ).toBeInTheDocument();
    expect(location.search).toBe(`?action=SIGN_IN&whom=${found.id}`);
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('whom')).toBe(found.id));
    await user.click(people.getByRole('link', { name: /Việc người này làm/ }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('actor')).toBe(found.id));
    expect(asked.at(-1)?.searchParams.get('whom')).toBe(found.id);
    await user.click(screen.getByRole('link', { name: 'Bỏ điều kiện này: người liên quan' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('whom')).toBeNull());
    expect(location.search).toBe(`?action=SIGN_IN&actor=${found.id}`);
  });

  it('says when nothing was done', async () => {
    server.use(gets('/audit-events', { items: [], nextCursor: null }));
    showPage('/audit?action=NONSENSE', pages, officer);
    expect(await screen.findByText('Không có việc nào')).toBeInTheDocument();
  });

  it('shows what the server says', async () => {
    server.use(
      refuses('get', '/audit-events', { status: 404, type: '/problems/not-found', title: 'Không tìm thấy' }),
    );
    showPage('/audit', pages, officer);
    expect(await screen.findByText('Không tìm thấy')).toBeInTheDocument();
  });

  it('names the filter that is wrong and offers to do without', async () => {
    server.use(
      refuses('get', '/audit-events', { status: 404, type: '/problems/not-found', title: 'Không tìm thấy' }),
    );
    showPage('/audit?actor=zzz', pages, officer);
    const told = within(await screen.findByRole('alert'));
    expect(told.getByText(/không đúng: người làm/)).toBeInTheDocument();
    expect(told.getByRole('link', { name: 'Bỏ lọc' })).toHaveAttribute('href', '/audit');
  });

  it('tells beside the field that the days are the wrong way round, and asks for nothing', async () => {
    showPage('/audit?from=2026-06-02&until=2026-06-01', pages, officer);
    expect(await screen.findByLabelText('Đến ngày')).toHaveAccessibleDescription(
      /Ngày cuối 01\/06\/2026 không được trước ngày đầu 02\/06\/2026/,
    );
    expect(asked).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is for those who may read it', async () => {
    showPage('/audit', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
