import { screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, Unit, UnitChild } from '../../shared/api/types';
import TreePage from './TreePage';

const pages = [{ path: '/units', component: TreePage }];
const root: Unit = {
  ...unit,
  id: 'root',
  name: 'LĐLĐ Thành phố',
  level: 'PROVINCE',
  kind: null,
  block: 'ENTERPRISE',
  blocks: ['ENTERPRISE', 'PUBLIC_SERVICE'],
  memberCount: 0,
  ancestors: [],
  childCount: 2,
  closedAt: null,
  successor: null,
};
const child: UnitChild = {
  ...unit,
  id: 'child',
  name: 'LĐLĐ quận Hồ Sen',
  level: 'UPPER',
  kind: 'DISTRICT',
  block: 'ENTERPRISE',
  memberCount: 0,
  childCount: 6349,
  closedAt: null,
};
const closed: UnitChild = {
  ...child,
  id: 'old',
  name: 'CĐ Ngành cũ',
  childCount: 0,
  closedAt: '2025-07-01T00:00:00Z',
};
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: 'root', from: '2026-01-01T00:00:00Z', until: null }],
};

describe('the tree of units', () => {
  let asked: URLSearchParams[] = [];

  beforeEach(() => {
    asked = [];
    server.use(
      http.get('*/api/v1/units/root/children', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query);
        return HttpResponse.json({
          items: query.get('state') === 'CLOSED' ? [closed] : [child, closed],
          nextCursor: 'later',
        });
      }),
      gets('/units/root', root),
    );
  });

  it('begins at the top and shows how many units are below each', async () => {
    showPage('/units', pages);

    const list = await screen.findByRole('list', { name: /Trực thuộc LĐLĐ Thành phố/ });
    expect(within(list).getByRole('link', { name: child.name })).toHaveAttribute('href', '/units?in=child');
    expect(within(list).getByText(/6\.349 đơn vị trực thuộc/)).toBeInTheDocument();
    expect(within(list).getByText('Đã dừng hoạt động')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Xem thêm' })).toHaveAttribute(
      'href',
      '/units?in=root&cursor=later',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each(['/units', '/units?in=root'])('leads from %s to the heading of the next page', async (address) => {
    const user = showPage(address, pages);
    await user.click(await screen.findByRole('link', { name: 'Xem thêm' }));

    expect(await screen.findByRole('link', { name: 'Về trang đầu' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /Trực thuộc LĐLĐ Thành phố/ })).toHaveFocus();
    expect(asked.at(-1)?.get('cursor')).toBe('later');
  });

  it('narrows the list and keeps the choice in the address', async () => {
    const user = showPage('/units', pages);
    await user.selectOptions(await screen.findByLabelText('Tình trạng'), 'CLOSED');

    expect(await screen.findByText('CĐ Ngành cũ')).toBeInTheDocument();
    expect(location.search).toBe('?in=root&state=CLOSED');
    expect(asked.at(-1)?.get('state')).toBe('CLOSED');
  });

  it('leads an administrator to what can be done with the unit', async () => {
    showPage('/units', pages, admin);

    expect(await screen.findByRole('link', { name: 'Thêm đơn vị bên trong' })).toHaveAttribute(
      'href',
      '/units/root/add',
    );
    expect(screen.getByRole('link', { name: 'Lịch sử và thay đổi' })).toHaveAttribute(
      'href',
      '/units/root/history',
    );
  });
});
