import { screen, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { idea, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { member } from '../../../test/support';
import { keepToken } from '../api/accessToken';
import { session } from '../api/session';
import { HelpLink } from '../help/HelpLink';
import { justTaken } from './catchUp';
import { wipeDrafts } from './localDrafts';
import { close, open, openDraft } from './openDraft';

const share = { caseId: 'case-1', until: '2026-11-21T02:00:00Z', helperName: member.displayName };
const helped = { ...idea, version: 2, form: { ...idea.form, problem: 'Tổ hỗ trợ ghi giúp' } };

describe('a draft in which the team helps', () => {
  const pages = [{ path: '/submit/problem', component: HelpLink }];

  beforeEach(() => wipeDrafts());
  afterEach(async () => {
    justTaken.set([]);
    await close();
  });

  it('says who helps, takes in what they save, and is ended with one press', async () => {
    const ended: string[] = [];
    let isShared = true;
    server.use(
      gets('/ideas/idea-1', idea),
      http.get('*/api/v1/ideas/idea-1/draft-share', () =>
        isShared ? HttpResponse.json(share) : new HttpResponse(null, { status: 204 }),
      ),
      gets('/support-cases/case-1/draft', {
        ideaId: idea.id,
        campaignId: idea.campaignId,
        state: 'DRAFT',
        authorName: worker.displayName,
        form: helped.form,
        unit: null,
        heldBack: false,
        updatedAt: idea.updatedAt,
        helperName: member.displayName,
        until: share.until,
        version: 2,
      }),
      http.delete('*/api/v1/support-cases/case-1/draft-share', ({ request }) => {
        ended.push(request.url);
        isShared = false;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    keepToken('token');
    session.set({ status: 'signedIn', me: worker });
    await open('idea-1');
    server.use(gets('/ideas/idea-1', helped));
    const user = showPage('/submit/problem?idea=idea-1', pages, worker);

    expect(await screen.findByText('Tổ hỗ trợ vừa sửa: Trước đây có gì chưa ổn')).toBeVisible();
    expect(screen.getByText(/Chị Tổ Viên sửa được đến/)).toBeVisible();
    const now = openDraft.get();
    expect(now.status === 'open' && now.draft.form.problem).toBe('Tổ hỗ trợ ghi giúp');
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Thôi cùng sửa' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Thôi cùng sửa' })).toBeNull());
    expect(ended).toHaveLength(1);
  });

  it('shows nothing of it while nobody helps', async () => {
    showPage('/submit/problem?idea=idea-1', pages, worker);
    expect(await screen.findByRole('link', { name: /Hỏi tổ hỗ trợ/ })).toBeVisible();
    expect(screen.queryByText(/đang cùng sửa/)).toBeNull();
  });
});
