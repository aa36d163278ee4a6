import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { gets } from '../../../test/answers';
import { address, isPublished, shows } from '../../../test/published';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];

describe('an idea', () => {
  beforeEach(isPublished);

  it('is liked once and not by its author', async () => {
    shows({ likes: true });
    let mine = false;
    server.use(
      http.get(`*/api/v1${address}/likes`, () => HttpResponse.json({ count: mine ? 5 : 4, mine })),
      http.put(`*/api/v1${address}/likes/mine`, () => {
        mine = true;
        return HttpResponse.json({ count: 5, mine });
      }),
    );
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Thích' }));
    expect(await screen.findByText('5 người thích')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bỏ thích' })).toBeInTheDocument();
  });

  it('offers no like to its author', async () => {
    shows({ likes: true, mine: true });
    server.use(gets(`${address}/likes`, { count: 1234, mine: false }));
    showPage(address, pages, worker);
    expect(await screen.findByText('1.234 người thích')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thích' })).not.toBeInTheDocument();
  });
});
