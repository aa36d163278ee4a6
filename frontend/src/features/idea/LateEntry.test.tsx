import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { campaign, idea, phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Idea, Me } from '../../shared/api/types';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];
const clerk: Me = {
  ...worker,
  id: 'person-9',
  grants: [{ role: 'LATE_ENTRY', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const closed = { ...phase, id: 'phase-1', name: 'Giai đoạn 1', state: 'GRACE' };
const shows = (shown: Partial<Idea>) => server.use(gets(`/ideas/${idea.id}`, { ...idea, ...shown }));

describe('late entry', () => {
  beforeEach(() => {
    server.use(
      gets(`/ideas/${idea.id}/events`, { items: [], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/phases`, { items: [closed, phase], nextCursor: null }),
    );
  });

  it('is asked for by the author, who declares anew', async () => {
    const asked = takes('post', `/ideas/${idea.id}/late-request`, () => ({ ...idea }));
    server.use(asked.handler);
    shows({ actions: ['EDIT', 'SUBMIT', 'ASK_LATE'] });
    const user = showPage(`/ideas/${idea.id}`, pages, worker);

    await user.click(await screen.findByRole('button', { name: 'Đề nghị nhập muộn' }));
    expect(screen.getByLabelText(/đúng sự thật/)).not.toBeChecked();
    await user.click(await screen.findByRole('button', { name: 'Gửi đề nghị' }));
    expect(asked.received).toHaveLength(0);
    await user.click(screen.getByLabelText(/đúng sự thật/));
    await user.click(screen.getByLabelText(/sở hữu trí tuệ/));
    await user.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));

    await waitFor(() => expect(asked.received).toHaveLength(1));
    expect(asked.received[0]?.body).toEqual({ truthful: true, notIpProtected: true, mayPublish: false });
  });

  it('is made by those with the right, into the closed phase and with a reason', async () => {
    const entered = takes('post', `/ideas/${idea.id}/late-submission`, () => ({ ...idea }));
    server.use(entered.handler);
    shows({ actions: ['ENTER_LATE'] });
    const user = showPage(`/ideas/${idea.id}`, pages, clerk);

    await user.click(await screen.findByRole('button', { name: 'Nhập muộn' }));
    await user.type(screen.getByLabelText('Lý do nhập muộn'), 'Mạng hỏng ba ngày cuối');
    await user.click((await screen.findAllByRole('button', { name: 'Nhập muộn' }))[1] as HTMLElement);

    await waitFor(() => expect(entered.received).toHaveLength(1));
    expect(entered.received[0]?.body).toEqual({ phaseId: 'phase-1', reason: 'Mạng hỏng ba ngày cuối' });
  });

  it('stays marked, with who and why', async () => {
    shows({
      state: 'VALID',
      actions: [],
      late: true,
      lateEntry: {
        askedAt: null,
        enteredAt: '2026-06-02T02:00:00Z',
        byName: 'Trần Lan',
        reason: 'Mạng hỏng',
      },
    });
    showPage(`/ideas/${idea.id}`, pages, worker);

    expect(await screen.findByText(/Trần Lan nhập lúc 09:00, 02\/06\/2026/)).toBeInTheDocument();
    expect(screen.getByText('Mạng hỏng')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
