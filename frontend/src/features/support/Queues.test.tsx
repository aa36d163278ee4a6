import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { member, queueCounts, queueCountsWith } from '../../../test/support';
import type { StuckIdea, UnitAtZero } from '../../shared/api/types';
import DeskPage from './DeskPage';

describe('what the team finds for itself', () => {
  const pages = [{ path: '/support', component: DeskPage }];
  const stuck: StuckIdea = {
    id: 'idea-1',
    number: null,
    title: 'Giá để khuôn',
    state: 'DRAFT',
    authorName: worker.displayName,
    unit,
    quietSince: '2026-11-18T02:00:00Z',
    quietHours: 100,
    reason: null,
    owner: null,
  };
  const silent: UnitAtZero = { unit, members: 1200, since: '2026-11-01T00:00:00Z', days: 19, owner: null };

  beforeEach(() => server.use(queueCounts));

  it('leads to disputes and to what was entered for others, with the oldest of each', async () => {
    server.use(
      gets('/support-cases', { items: [], nextCursor: null }),
      queueCountsWith({
        disputes: { count: 3, oldestHours: 5 },
        entries: { count: 100, oldestHours: 72 },
      }),
    );
    showPage('/support', pages, member);
    expect(
      await screen.findByRole('link', { name: 'Báo không phải của mình (3), lâu nhất 5 giờ' }),
    ).toHaveAttribute('href', '/disputes');
    expect(
      screen.getByRole('link', { name: 'Nhập thay, chờ tác giả gửi (100+), lâu nhất 3 ngày' }),
    ).toHaveAttribute('href', '/assisted-entry');
  });

  it('shows disputes only to those who decide them', async () => {
    server.use(gets('/support-cases', { items: [], nextCursor: null }));
    showPage('/support', pages, member);
    expect(await screen.findByRole('link', { name: 'Nhập thay, chờ tác giả gửi (0)' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Báo không phải của mình/ })).toBeNull();
  });

  it('leads to every queue and says how much waits there', async () => {
    server.use(gets('/support-cases', { items: [], nextCursor: null }));
    showPage('/support', pages, member);
    const links = within(await screen.findByRole('navigation', { name: 'Các hàng chờ' }));
    expect(await links.findByRole('link', { name: 'Nháp bỏ dở (2)' })).toHaveAttribute(
      'href',
      '/support?queue=drafts',
    );
    expect(links.getByRole('link', { name: 'Câu hỏi (1)' })).toHaveAttribute('aria-current', 'page');
    expect(links.getByRole('link', { name: 'Đơn vị chưa có sáng kiến (100+)' })).toBeVisible();
    expect(links.getByRole('link', { name: /Nơi làm việc/ })).toHaveAttribute('href', '/workplaces');
  });

  it('asks for a phone number only when somebody wants to call', async () => {
    let looks = 0;
    server.use(
      gets('/support-queues/ideas', { items: [stuck], nextCursor: null }),
      http.get('*/api/v1/support-queues/ideas/idea-1/author', () => {
        looks += 1;
        return HttpResponse.json({
          name: worker.displayName,
          phone: '+84901234567',
          hasEmail: false,
          workplace: unit,
          registeredAt: '2026-11-10T02:00:00Z',
          openRequests: 1,
        });
      }),
    );
    const user = showPage('/support?queue=drafts', pages, member);
    expect(await screen.findByText('Giá để khuôn')).toBeVisible();
    expect(screen.getByText(/Để yên 4 ngày/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    expect(looks).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Xem số điện thoại' }));
    expect(await screen.findByRole('link', { name: 'Gọi 0901 234 567' })).toHaveAttribute(
      'href',
      'tel:+84901234567',
    );
    expect(screen.getByText(/Đang có 1 câu hỏi chưa đóng/)).toBeVisible();
  });

  it('takes what nobody looks after, and says who was faster', async () => {
    const owned = takes('put', '/support-queues/ideas/idea-1/owner', () => ({}));
    server.use(gets('/support-queues/ideas', { items: [stuck], nextCursor: null }), owned.handler);
    const user = showPage('/support?queue=returned', pages, member);
    await user.click(await screen.findByRole('button', { name: 'Tôi lo việc này' }));
    await waitFor(() => expect(owned.received[0]?.body).toEqual({ mine: true }));

    server.use(
      refuses('put', '/support-queues/ideas/idea-1/owner', {
        type: '/problems/looked-after',
        status: 409,
        title: 'Đã có người lo',
        detail: 'Anh Tổ Viên đang lo việc này.',
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Tôi lo việc này' }));
    expect(await screen.findByText(/Anh Tổ Viên đang lo/)).toBeVisible();
  });

  it('shows units that are silent, with their members', async () => {
    server.use(gets('/support-queues/units', { items: [silent], nextCursor: null }));
    showPage('/support?queue=units', pages, member);
    expect(await screen.findByRole('link', { name: unit.name })).toHaveAttribute('href', `/units/${unit.id}`);
    expect(screen.getByText(/1.200 đoàn viên · 19 ngày/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is glad when nothing waits', async () => {
    server.use(gets('/support-queues/ideas', { items: [], nextCursor: null }));
    showPage('/support?queue=returned', pages, member);
    expect(await screen.findByText('Không có sáng kiến nào bị trả lại mà chưa sửa.')).toBeVisible();
  });
});
