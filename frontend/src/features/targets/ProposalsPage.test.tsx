import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, TargetProposal } from '../../shared/api/types';
import ProposalsPage from './ProposalsPage';

const pages = [{ path: '/target-proposals', component: ProposalsPage }];
const manager: Me = {
  ...worker,
  grants: [{ role: 'TARGET_MANAGER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const proposal: TargetProposal = {
  id: '0000000000PPP',
  phase,
  over: { id: unit.id, code: 'U', name: 'Liên đoàn quận' },
  state: 'OPEN',
  reason: 'Đơn vị sáp nhập',
  cellCount: 1,
  mayDecide: true,
  proposedAt: '2026-11-20T03:00:00Z',
  proposedBy: 'Đỗ Minh Châu',
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  version: 0,
};
const cell = {
  unit: { id: unit.id, code: 'A', name: 'An Bình' },
  kind: 'ASSIGNED',
  block: 'ENTERPRISE',
  from: 40,
  to: 30,
  ratePercent: 10,
  headcount: 300,
};

describe('proposed changes of locked targets', () => {
  beforeEach(() => {
    server.use(
      gets('/target-proposals', { items: [proposal], nextCursor: null }),
      gets(`/target-proposals/${proposal.id}/cells`, { items: [cell], nextCursor: null }),
    );
  });

  it('shows old and new, and approves with the version that was read', async () => {
    const decided = takes('post', `/target-proposals/${proposal.id}/decision`, () => ({
      ...proposal,
      state: 'APPROVED',
    }));
    server.use(decided.handler);
    const user = showPage('/target-proposals', pages, manager);
    await user.click(await screen.findByText('Xem 1 chỉ tiêu'));
    expect(await screen.findByText(/An Bình: Chỉ tiêu giao, Khối doanh nghiệp: 40 → 30/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Phê duyệt' }));

    expect(await screen.findByText('Đã phê duyệt đề nghị')).toBeInTheDocument();
    expect(decided.received[0]?.headers.get('If-Match')).toBe('"0"');
    expect(decided.received[0]?.body).toEqual({ outcome: 'APPROVE', reason: null });
  });

  it('wants a reason for a refusal and keeps it when the server says no', async () => {
    server.use(
      refuses('post', `/target-proposals/${proposal.id}/decision`, {
        status: 409,
        title: 'Đề nghị đã được xử lý',
      }),
    );
    const user = showPage('/target-proposals', pages, manager);
    await user.click(await screen.findByRole('button', { name: 'Từ chối' }));
    expect(screen.getAllByText('Ghi lý do từ chối, ít nhất 3 chữ')).not.toHaveLength(0);

    await user.type(screen.getByLabelText('Ý kiến (bắt buộc khi từ chối)'), 'Chưa có văn bản');
    await user.click(screen.getByRole('button', { name: 'Từ chối' }));

    expect(await screen.findByText('Đề nghị đã được xử lý')).toBeInTheDocument();
    expect(screen.getByLabelText('Ý kiến (bắt buộc khi từ chối)')).toHaveValue('Chưa có văn bản');
  });

  it('lets the proposer withdraw', async () => {
    server.use(gets('/target-proposals', { items: [{ ...proposal, mayDecide: false }], nextCursor: null }));
    const withdrawn = takes('post', `/target-proposals/${proposal.id}/withdrawal`, () => ({
      ...proposal,
      state: 'WITHDRAWN',
    }));
    server.use(withdrawn.handler);
    const user = showPage('/target-proposals?box=MINE', pages, manager);
    await user.click(await screen.findByRole('button', { name: 'Rút đề nghị' }));

    expect(await screen.findByText('Đã rút đề nghị')).toBeInTheDocument();
  });

  it('says so when nothing waits', async () => {
    server.use(gets('/target-proposals', { items: [], nextCursor: null }));
    showPage('/target-proposals', pages, manager);
    expect(await screen.findByText('Không có đề nghị nào')).toBeInTheDocument();
  });
});
