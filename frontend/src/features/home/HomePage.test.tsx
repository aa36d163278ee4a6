import { screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { refuses } from '../../../test/answers';
import { board } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import HomePage from './HomePage';

const pages = [{ path: '/', component: HomePage }];

describe('the home page', () => {
  it('shows the progress with one request, with its time and that it is provisional', async () => {
    let requests = 0;
    server.use(
      http.get('*/api/v1/leaderboards', ({ request }) => {
        requests += 1;
        expect(new URL(request.url).search).toBe('');
        return HttpResponse.json(board);
      }),
    );
    showPage('/', pages);

    expect(await screen.findByText('56.106')).toBeInTheDocument();
    expect(screen.getByText(/đạt 107,9\s% chỉ tiêu giao/)).toBeInTheDocument();
    expect(screen.getByText('Số liệu đến 14:00, 22/11/2026')).toBeInTheDocument();
    expect(screen.getByText('tạm tính')).toBeInTheDocument();
    expect(requests).toBe(1);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows a block without a target as a dash, never as 0 %', async () => {
    server.use(http.get('*/api/v1/leaderboards', () => HttpResponse.json(board)));
    showPage('/', pages);

    const blocks = await screen.findByRole('region', { name: 'Hai khối cùng tiến' });
    expect(within(blocks).getByText('—')).toBeInTheDocument();
    expect(within(blocks).getByText('100,0 %')).toBeInTheDocument();
  });

  it('offers to try again when the figures do not come', async () => {
    server.use(refuses('get', '/leaderboards', { status: 500, title: 'Hệ thống đang gặp sự cố' }));
    const user = showPage('/', pages);
    const retry = await screen.findByRole('button', { name: 'Thử lại' });
    server.use(http.get('*/api/v1/leaderboards', () => HttpResponse.json(board)));
    await user.click(retry);

    expect(await screen.findByText('56.106')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gửi sáng kiến' })).toHaveAttribute('href', '/submit/problem');
  });
});
