import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { phase, unit, worker } from '../../../test/samples';
import PeoplePage from './PeoplePage';

it('agrees to nothing before the person does, and takes it back as easily', async () => {
  let givenAt: string | null = null;
  const consent = () => ({
    purpose: 'PUBLISH_NAME',
    textVersion: '2026-1',
    text: { vi: 'Tôi đồng ý công bố họ tên.', en: 'I agree.' },
    givenAt,
  });
  const agreed: unknown[] = [];
  server.use(
    gets('/leaderboards/people', {
      campaignId: 'campaign',
      phase,
      unit,
      asOf: '2026-11-22T07:00:00Z',
      ruleVersion: '2026-1',
      provisional: true,
      rows: [{ rank: 1, name: 'Trần Thị Hoa', unit, valid: 12 }],
      nextCursor: null,
    }),
    http.get('*/api/v1/me/consents', () => HttpResponse.json({ items: [consent()], nextCursor: null })),
    http.post('*/api/v1/me/consents', async ({ request }) => {
      agreed.push(await request.json());
      givenAt = '2026-11-22T02:00:00Z';
      return HttpResponse.json(consent(), { status: 201 });
    }),
    http.delete('*/api/v1/me/consents/PUBLISH_NAME', () => {
      givenAt = null;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = showPage(
    '/leaderboard/people',
    [{ path: '/leaderboard/people', component: PeoplePage }],
    worker,
  );

  expect(await screen.findByText(/Bạn chưa đồng ý/)).toBeInTheDocument();
  expect(await screen.findByRole('row', { name: /Trần Thị Hoa/ })).toHaveTextContent('12');
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tôi đồng ý' }));
  expect(await screen.findByText(/Bạn đã đồng ý từ/)).toBeInTheDocument();
  expect(agreed).toEqual([{ purpose: 'PUBLISH_NAME', textVersion: '2026-1' }]);

  await user.click(screen.getByRole('button', { name: /Rút lại/ }));
  expect(await screen.findByText(/Bạn chưa đồng ý/)).toBeInTheDocument();
}, 20_000);
