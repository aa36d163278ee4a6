import { screen, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { idea, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { member } from '../../../test/support';
import type { IdeaForm, SharedDraft } from '../../shared/api/types';
import HelpPage from './HelpPage';
import { type Help, helpingIn } from './helping';

const shared: SharedDraft = {
  ideaId: idea.id,
  campaignId: idea.campaignId,
  state: 'DRAFT',
  authorName: worker.displayName,
  form: idea.form,
  unit: null,
  heldBack: true,
  updatedAt: idea.updatedAt,
  helperName: member.displayName,
  until: '2026-11-21T02:00:00Z',
  version: 1,
};

/** The server between two editors: it keeps one draft and refuses whoever read an older one. */
function aSharedDraft() {
  let stored = shared;
  const sent: Partial<IdeaForm>[] = [];
  const tag = () => `"${String(stored.version)}-1"`;
  const refused = (status: number, type: string) =>
    HttpResponse.json({ type: `/problems/${type}`, title: 'Không được', status }, { status });
  let isOver = false;
  server.use(
    http.get('*/api/v1/support-cases/case-1/draft', ({ request }) => {
      if (isOver) return refused(404, 'not-found');
      if (request.headers.get('If-None-Match') === tag()) return new HttpResponse(null, { status: 304 });
      return HttpResponse.json(stored, { headers: { ETag: tag() } });
    }),
    http.patch('*/api/v1/support-cases/case-1/draft', async ({ request }) => {
      if (isOver) return refused(404, 'not-found');
      if (request.headers.get('If-Match') !== `"${String(stored.version)}"`)
        return refused(409, 'stale-version');
      const parts = (await request.json()) as Partial<IdeaForm>;
      sent.push(parts);
      stored = { ...stored, form: { ...stored.form, ...parts }, version: stored.version + 1 };
      return HttpResponse.json(stored, { headers: { ETag: tag() } });
    }),
  );
  return {
    sent,
    stored: () => stored.form,
    byAuthor: (parts: Partial<IdeaForm>) => {
      stored = { ...stored, form: { ...stored.form, ...parts }, version: stored.version + 1 };
    },
    end: () => {
      isOver = true;
    },
  };
}

function opened(help: Help) {
  const now = help.state.get();
  if (now.status !== 'open') throw new Error(`It is ${now.status}`);
  return now;
}

describe('helping in a shared draft', () => {
  let help: Help;
  afterEach(() => help.leave());

  it('sends only what was changed, and takes in what the author saved meanwhile', async () => {
    const draft = aSharedDraft();
    help = helpingIn('case-1');
    await help.look();
    draft.byAuthor({ problem: 'Tác giả vừa ghi' });
    help.write({ title: 'Tên tổ gợi ý' });
    help.leave();

    await waitFor(() =>
      expect(draft.stored()).toMatchObject({ title: 'Tên tổ gợi ý', problem: 'Tác giả vừa ghi' }),
    );
    expect(draft.sent).toEqual([{ title: 'Tên tổ gợi ý' }]);
    await waitFor(() =>
      expect(opened(help)).toMatchObject({ taken: ['problem'], draft: { isDirty: false } }),
    );
  });

  it('saves nothing over what the author wrote in the same field before one of both is chosen', async () => {
    const draft = aSharedDraft();
    help = helpingIn('case-1');
    await help.look();
    draft.byAuthor({ title: 'Tên của tác giả' });
    help.write({ title: 'Tên của tổ' });
    help.leave();

    await waitFor(() => expect(opened(help).clash?.parts).toEqual(['title']));
    expect(draft.stored().title).toBe('Tên của tác giả');
    expect(opened(help).draft.form.title).toBe('Tên của tổ');
    help.decide([]);
    await waitFor(() => expect(draft.stored().title).toBe('Tên của tổ'));
  });

  it('asks as well about what was typed in the meantime, before anything is saved', async () => {
    const draft = aSharedDraft();
    help = helpingIn('case-1');
    await help.look();
    draft.byAuthor({ title: 'Tên của tác giả', problem: 'Tác giả vừa ghi' });
    help.write({ title: 'Tên của tổ' });
    help.leave();
    await waitFor(() => expect(opened(help).clash?.parts).toEqual(['title']));
    help.write({ problem: 'Tổ vừa ghi' });
    help.decide([]);
    expect(opened(help).clash?.parts).toEqual(['title', 'problem']);
    expect(draft.sent).toEqual([]);
    help.decide(['problem']);
    await waitFor(() =>
      expect(draft.stored()).toMatchObject({ title: 'Tên của tổ', problem: 'Tác giả vừa ghi' }),
    );
  });

  it('is over when the author ends it', async () => {
    const draft = aSharedDraft();
    help = helpingIn('case-1');
    await help.look();
    draft.end();
    await help.look();
    expect(help.state.get().status).toBe('over');
  });
});

describe("the member's page", () => {
  const pages = [{ path: '/support-draft', component: HelpPage }];

  it('has the fields of the form, saves as one types, and says what is not shared', async () => {
    server.use(gets('/similar-titles', { items: [], nextCursor: null }));
    const draft = aSharedDraft();
    const user = showPage('/support-draft?case=case-1', pages, member);
    const title = await screen.findByLabelText('Tên sáng kiến');
    expect(screen.getByText(/không được chia sẻ/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Gửi sáng kiến/ })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await user.clear(title);
    await user.type(title, 'Giá đỡ');
    await waitFor(() => expect(draft.stored().title).toBe('Giá đỡ'));
    expect(await screen.findByText(/Đã lưu lúc/)).toBeVisible();
  });
});
