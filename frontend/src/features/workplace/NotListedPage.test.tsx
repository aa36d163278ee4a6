import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, takes } from '../../../test/answers';
import { campaign, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Workplace } from '../../shared/api/types';
import NotListedPage from './NotListedPage';

const pages = [{ path: '/units/not-listed', component: NotListedPage }];
const place = { id: 'district', code: 'Q1', name: 'LĐLĐ quận Hồ Sen' };
const request: Workplace = {
  id: 'request-1',
  name: 'Xưởng nhuộm Phong Lan',
  place,
  contact: null,
  byName: worker.displayName,
  requestedAt: '2026-11-20T02:00:00Z',
  ageDays: 2,
  state: 'LINKED',
  unit,
  reason: null,
  decidedAt: '2026-11-21T02:00:00Z',
  version: 1,
};
const hit = {
  ...place,
  level: 'UPPER',
  kind: 'DISTRICT',
  block: 'ENTERPRISE',
  path: [],
  closed: false,
  successorId: null,
};

describe('reporting a workplace that is not listed', () => {
  beforeEach(() => {
    server.use(
      gets('/workplace-requests/mine', { items: [], nextCursor: null }),
      gets('/units', { items: [hit], nextCursor: null }),
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      getsNothing(`/campaigns/${campaign.id}/registrations/mine`),
    );
  });

  it('sends the name and the place above, picked from the tree', async () => {
    const sent = takes('post', '/workplace-requests', () => ({ ...request, state: 'OPEN', unit: null }));
    server.use(sent.handler);
    const user = showPage('/units/not-listed', pages, worker);
    await user.type(screen.getByLabelText('Tên nơi làm việc'), 'Xưởng nhuộm Phong Lan');
    await user.type(screen.getByRole('combobox'), 'ldld quan');
    await user.click(await screen.findByRole('option', { name: /Hồ Sen/ }));
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));

    expect(await screen.findByText('Đã gửi yêu cầu')).toBeInTheDocument();
    expect(sent.received[0]?.body).toEqual({
      name: 'Xưởng nhuộm Phong Lan',
      placeId: 'district',
      contact: null,
    });
    expect(sent.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('names what is missing and sends nothing', async () => {
    const user = showPage('/units/not-listed', pages, worker);
    await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));

    expect(screen.getByRole('link', { name: /ít nhất 3 chữ cái/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Chọn công đoàn cấp trên/ })).toBeInTheDocument();
  });

  it('registers at the found unit with one tap', async () => {
    const joined = takes('post', `/campaigns/${campaign.id}/registrations`, () => registration);
    server.use(gets('/workplace-requests/mine', { items: [request], nextCursor: null }), joined.handler);
    const user = showPage('/units/not-listed', pages, worker);
    await user.click(await screen.findByRole('button', { name: `Tham gia tại ${unit.name}` }));

    expect(await screen.findByRole('link', { name: 'Gửi sáng kiến' })).toHaveAttribute(
      'href',
      '/submit/problem',
    );
    expect(joined.received[0]?.body).toEqual({ unitId: unit.id });
  });

  it('tells why a workplace was not added', async () => {
    const refused = { ...request, state: 'REFUSED', unit: null, reason: 'Công ty đã chuyển đi.' };
    server.use(gets('/workplace-requests/mine', { items: [refused], nextCursor: null }));
    showPage('/units/not-listed', pages, worker);

    expect(await screen.findByText('Công ty đã chuyển đi.')).toBeInTheDocument();
  });
});
