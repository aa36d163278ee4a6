import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { board, campaign, phase } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import LeaderboardPage from './LeaderboardPage';

const pages = [{ path: '/leaderboard', component: LeaderboardPage }];
let asked: URLSearchParams[] = [];

describe('the leaderboard', () => {
  beforeEach(() => {
    asked = [];
    server.use(
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/sprints`, { items: [], nextCursor: null }),
      http.get('*/api/v1/leaderboards', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query);
        return HttpResponse.json({
          ...board,
          order: query.get('order') ?? 'VALID',
          block: query.get('block') ?? 'ALL',
        });
      }),
    );
  });

  it('ranks the units below, with ties sharing a rank and a dash for a missing target', async () => {
    showPage('/leaderboard', pages);
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);

    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
      'Hạng 1',
      'Hạng 2',
      'Hạng 2',
    ]);
    expect(rows[0]).toHaveTextContent('186,7');
    expect(within(rows[2] as HTMLElement).getAllByText('—').length).toBeGreaterThan(0);
    expect(rows[2]).not.toHaveTextContent('0 %');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('keeps the chosen order in the address and marks the sorted column', async () => {
    const user = showPage('/leaderboard', pages);
    await screen.findByRole('table');
    await user.selectOptions(screen.getByLabelText('Xếp theo'), '% chỉ tiêu giao');

    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: '% giao' })).toHaveAttribute('aria-sort', 'descending'),
    );
    expect(location.search).toBe('?order=PCT_ASSIGNED');
    expect(asked.at(-1)?.get('order')).toBe('PCT_ASSIGNED');
  });

  it('leads one level down while there is one, then to the unit', async () => {
    showPage('/leaderboard?block=ENTERPRISE', pages);
    const table = await screen.findByRole('table');

    expect(within(table).getByRole('link', { name: 'Quận Hai Bà Trưng' }).getAttribute('href')).toMatch(
      /^\/leaderboard\?unit=.*&block=ENTERPRISE$/,
    );
    expect(within(table).getByRole('link', { name: 'Ngành Y tế' }).getAttribute('href')).toMatch(
      /^\/units\//,
    );
  });
});
