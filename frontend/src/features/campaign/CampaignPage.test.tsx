import { screen, within, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, idea, phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { CampaignChange, Me, Sprint } from '../../shared/api/types';
import CampaignPage from './CampaignPage';
import { instantOf, localOf } from './times';

const pages = [{ path: '/campaign', component: CampaignPage }];
const admin: Me = {
  ...worker,
  grants: [{ role: 'ADMIN', unitId: 'unit-0', from: '2026-01-01T00:00:00Z', until: null }],
};
const sprint: Sprint = {
  id: 'sprint-1',
  phaseId: phase.id,
  name: '35 ngày cao điểm',
  opensAt: '2026-05-31T17:00:00Z',
  closesAt: '2026-07-05T17:00:00Z',
  goal: 5000,
  state: 'CLOSED',
  version: 3,
};
const change: CampaignChange = {
  id: 'change-1',
  subject: 'SPRINT',
  subjectId: sprint.id,
  subjectName: sprint.name,
  field: 'closesAt',
  before: '2026-06-30T17:00:00Z',
  after: sprint.closesAt,
  effectiveOn: null,
  at: '2026-06-01T02:00:00Z',
  byName: 'Hoàng Anh Tuấn',
  reason: 'Kéo dài theo kế hoạch 15',
};

describe('managing a campaign', () => {
  beforeEach(() => {
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/sprints`, { items: [sprint], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/changes`, { items: [change], nextCursor: null }),
    );
  });

  it('switches comments on, with a reason and the version that was read', async () => {
    const changed = takes('put', `/campaigns/${campaign.id}/publication-settings`, ({ body }) => ({
      ...body,
      mayChange: true,
      version: 1,
    }));
    server.use(changed.handler);
    const user = showPage('/campaign', pages, admin);
    await user.click(await screen.findByRole('button', { name: 'Đổi lượt thích, bình luận' }));
    await user.click(screen.getByLabelText('Cho phép bình luận sáng kiến'));
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(changed.received).toHaveLength(0);
    await user.type(screen.getByLabelText('Lý do'), 'Theo kế hoạch truyền thông');
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));

    await waitFor(() => expect(changed.received).toHaveLength(1));
    expect(changed.received[0]?.body).toEqual({
      likes: false,
      comments: true,
      reason: 'Theo kế hoạch truyền thông',
    });
    expect(changed.received[0]?.headers.get('If-Match')).toBe('"0"');
  });

  it('shows phases and sprints with their states, and who changed what and why', async () => {
    showPage('/campaign', pages, admin);

    expect(await screen.findByRole('heading', { name: 'Giai đoạn 2' })).toBeInTheDocument();
    expect(await screen.findByText('Mục tiêu: 5.000 sáng kiến hợp lệ')).toBeInTheDocument();
    expect(screen.getByText('Đang mở')).toBeInTheDocument();
    expect(await screen.findByText(/thời điểm đóng từ 00:00, 01\/07\/2026 thành/)).toBeInTheDocument();
    expect(screen.getByText('Lý do: Kéo dài theo kế hoạch 15')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says to others that they may not see it', async () => {
    showPage('/campaign', pages, worker);

    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });

  it('lists for those with the right what authors ask to be entered late', async () => {
    const request = {
      id: idea.id,
      title: idea.form.title,
      unit,
      authorName: worker.displayName,
      askedAt: '2026-06-02T02:00:00Z',
    };
    server.use(gets('/late-requests', { items: [request], nextCursor: null }));
    const [grant] = admin.grants;
    if (!grant) throw new Error('the sample has a grant');
    showPage('/campaign', pages, { ...worker, grants: [{ ...grant, role: 'LATE_ENTRY' }] });

    expect(await screen.findByRole('link', { name: idea.form.title ?? '' })).toHaveAttribute(
      'href',
      `/ideas/${idea.id}`,
    );
    expect(screen.queryByText('Lịch sử thay đổi')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('moves the end of a sprint after showing what that touches', async () => {
    const previewed = takes('post', `/sprints/${sprint.id}/preview`, () => ({
      stateBefore: 'CLOSED',
      stateAfter: 'OPEN',
      effects: [{ code: 'ideas-joining', count: 1200, asks: false }],
    }));
    const saved = takes('put', `/sprints/${sprint.id}`, () => sprint);
    server.use(previewed.handler, saved.handler);
    const user = showPage('/campaign', pages, admin);

    await user.click(await screen.findByRole('button', { name: `Sửa đợt cao điểm: ${sprint.name}` }));
    const closes = screen.getByLabelText('Đóng lúc');
    await user.clear(closes);
    await user.type(closes, '2026-08-01T00:00');
    await user.type(screen.getByLabelText('Lý do'), 'Kế hoạch 20');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    expect(await screen.findByText('1.200 sáng kiến sẽ được tính thêm vào đợt này.')).toBeInTheDocument();
    expect(screen.getByText('Trạng thái: từ “Đã đóng” thành “Đang mở” ngay khi lưu.')).toBeInTheDocument();
    expect(saved.received).toHaveLength(0);
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(await screen.findByText('Đã lưu thay đổi')).toBeInTheDocument();
    expect(saved.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(saved.received[0]?.body).toEqual({
      name: sprint.name,
      opensAt: sprint.opensAt,
      closesAt: '2026-07-31T17:00:00.000Z',
      goal: 5000,
      reason: 'Kế hoạch 20',
    });
  });

  it('lets a phase be shortened past its ideas only by somebody who says so', async () => {
    const saved = takes('put', `/phases/${phase.id}`, () => phase);
    server.use(
      takes('post', `/phases/${phase.id}/preview`, () => ({
        stateBefore: 'OPEN',
        stateAfter: 'GRACE',
        sprintsOutside: [sprint.name],
        effects: [{ code: 'ideas-outside', count: 7, asks: true }],
      })).handler,
      saved.handler,
    );
    const user = showPage('/campaign', pages, admin);
    await user.click(await screen.findByRole('button', { name: `Sửa giai đoạn: ${phase.name}` }));
    await user.type(screen.getByLabelText('Lý do'), 'Kết thúc sớm');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    expect(await screen.findByText(/7 sáng kiến đã nộp sẽ nằm ngoài thời gian mới/)).toBeInTheDocument();
    expect(screen.getByText(`Đợt cao điểm sẽ vượt ra ngoài giai đoạn: ${sprint.name}.`)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(within(screen.getByRole('alert')).getByText('Đánh dấu vào ô này để tiếp tục')).toBeInTheDocument();
    expect(saved.received).toHaveLength(0);

    await user.click(screen.getByLabelText(/Tôi đã xem ảnh hưởng/));
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(await screen.findByText('Đã lưu thay đổi')).toBeInTheDocument();
    expect(saved.received[0]?.body).toMatchObject({ confirmed: true, closesAt: phase.closesAt });
  });

  it('shows which other phase is in the way and keeps what was typed', async () => {
    server.use(
      refuses('post', `/phases/${phase.id}/preview`, {
        status: 422,
        type: '/problems/phase-overlap',
        title: 'Hai giai đoạn trùng thời gian',
        detail: '"Giai đoạn 1" đã chiếm thời gian này.',
      }),
    );
    const user = showPage('/campaign', pages, admin);
    await user.click(await screen.findByRole('button', { name: `Sửa giai đoạn: ${phase.name}` }));
    await user.type(screen.getByLabelText('Lý do'), 'Mở sớm hơn');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));

    expect(await screen.findByText('"Giai đoạn 1" đã chiếm thời gian này.')).toBeInTheDocument();
    expect(screen.getByLabelText('Lý do')).toHaveValue('Mở sớm hơn');
  });
});

describe('times', () => {
  it('are shown and typed in the time of Vietnam, and keep their seconds when untouched', () => {
    expect(localOf('2026-12-31T17:00:00Z')).toBe('2027-01-01T00:00');
    expect(instantOf('2027-01-01T00:00')).toBe('2026-12-31T17:00:00.000Z');
    expect(instantOf('2027-01-01T00:00', '2026-12-31T17:00:59.500Z')).toBe('2026-12-31T17:00:59.500Z');
  });
});
