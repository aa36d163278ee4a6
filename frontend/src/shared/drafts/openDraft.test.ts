import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, idea, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { keepToken } from '../api/accessToken';
import { session } from '../api/session';
import type { IdeaForm } from '../api/types';
import { readDraft, wipeDrafts } from './localDrafts';
import { catchUp, decide, justTaken } from './catchUp';
import { change, close, open, openDraft, saveNow } from './openDraft';

const campaigns = gets('/campaigns', { items: [campaign], nextCursor: null });

function opened() {
  const state = openDraft.get();
  if (state.status !== 'open') throw new Error(`The draft is ${state.status}`);
  return state;
}

describe('the draft being written', () => {
  beforeEach(async () => {
    await wipeDrafts();
    keepToken('token');
    session.set({ status: 'signedIn', me: worker });
  });

  afterEach(async () => {
    await close();
    session.set({ status: 'anonymous' });
  });

  it('stays on the device of somebody who has not signed in', async () => {
    session.set({ status: 'anonymous' });
    await open(null);
    change({ title: 'Giá đỡ mới' });
    await saveNow();

    expect(opened().savedOn).toBe('device');
    expect((await readDraft(null))?.form.title).toBe('Giá đỡ mới');
  });

  it('keeps what is typed while it is opened once more', async () => {
    session.set({ status: 'anonymous' });
    const first = open(null);
    const again = open(null);
    await first;
    change({ title: 'Gõ ngay khi trang vừa mở' });
    await again;

    expect(opened().draft.form.title).toBe('Gõ ngay khi trang vừa mở');
  });

  it('is not replaced by another one that was left before it was loaded', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    server.use(http.get('*/api/v1/ideas/idea-1', () => asked.then(() => HttpResponse.json(idea))));
    const left = open(idea.id);
    session.set({ status: 'anonymous' });
    await open(null);
    change({ title: 'Giá đỡ mới' });
    answer();
    await left;

    expect(opened().draft).toMatchObject({ ideaId: null, form: { title: 'Giá đỡ mới' } });
  });

  it('stays open when it is asked for as new again before the address names it, and not afterwards', async () => {
    server.use(campaigns, takes('post', '/ideas', () => idea).handler, gets(`/ideas/${idea.id}`, idea));
    await open(null);
    change({ title: 'Giá đỡ mới' });
    await saveNow();
    await open(null);
    expect(opened().draft.ideaId).toBe(idea.id);

    await open(idea.id);
    expect(opened().draft.form.title).toBe('Giá đỡ mới');
    await open(null);
    expect(opened().draft).toMatchObject({ ideaId: null, form: { title: '' } });
  });

  it('is created on the server once signed in, and kept under its own id', async () => {
    const created = takes('post', '/ideas', () => idea);
    server.use(campaigns, created.handler);
    await open(null);
    change({ title: 'Giá đỡ mới' });
    await saveNow();

    expect(opened()).toMatchObject({ savedOn: 'server', draft: { ideaId: idea.id, isDirty: false } });
    expect(created.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(await readDraft(null)).toBeUndefined();
    expect((await readDraft(idea.id))?.form.title).toBe('Giá đỡ mới');
  });

  it('repeats a lost creation with the same key and body, then sends what was typed since', async () => {
    server.use(
      campaigns,
      http.post('*/api/v1/ideas', () => HttpResponse.error()),
    );
    await open(null);
    change({ title: 'Lần đầu' });
    await saveNow();
    expect(opened().problem?.kind).toBe('offline');
    const { createKey } = opened().draft;

    const created = takes('post', '/ideas', () => idea);
    const changed = takes('patch', '/ideas/idea-1', () => ({ ...idea, version: 2 }));
    server.use(created.handler, changed.handler);
    change({ title: 'Lần sau' });
    await saveNow();

    expect(created.received[0]?.headers.get('Idempotency-Key')).toBe(createKey);
    expect((created.received[0]?.body['form'] as IdeaForm).title).toBe('Lần đầu');
    expect(changed.received[0]?.body['title']).toBe('Lần sau');
    expect(changed.received[0]?.headers.get('If-Match')).toBe('"1"');
    expect(opened()).toMatchObject({ savedOn: 'server', draft: { version: 2, isDirty: false } });
  });

  it('keeps what was typed here when the draft was changed elsewhere', async () => {
    server.use(
      gets('/ideas/idea-1', idea),
      refuses('patch', '/ideas/idea-1', { type: '/problems/stale-version', status: 409, currentVersion: 5 }),
    );
    await open(idea.id);
    change({ title: 'Bản của tôi' });
    await saveNow();
    expect(opened()).toMatchObject({
      problem: { kind: 'stale-version' },
      draft: { form: { title: 'Bản của tôi' } },
    });

    const changed = takes('patch', '/ideas/idea-1', () => ({ ...idea, version: 6 }));
    const elsewhere = { ...idea.form, title: 'Bản ở nơi khác', problem: 'Thêm ở nơi khác' };
    server.use(gets('/ideas/idea-1', { ...idea, version: 5, form: elsewhere }), changed.handler);
    const clash = await catchUp();
    expect(clash?.parts).toEqual(['title']);
    expect(opened().draft.form.title).toBe('Bản của tôi');
    if (clash) decide(clash, []);
    await saveNow();

    expect(changed.received[0]?.headers.get('If-Match')).toBe('"5"');
    expect(changed.received[0]?.body).toMatchObject({ title: 'Bản của tôi', problem: 'Thêm ở nơi khác' });
    expect(justTaken.get()).toEqual(['problem']);
    expect(opened().problem).toBeNull();
  });

  it('takes in what only somebody else changed, while another field is being typed', async () => {
    let stored = idea;
    server.use(
      http.get('*/api/v1/ideas/idea-1', () => HttpResponse.json(stored)),
      http.patch('*/api/v1/ideas/idea-1', async ({ request }) => {
        if (request.headers.get('If-Match') !== `"${String(stored.version)}"`)
          return HttpResponse.json(
            { type: '/problems/stale-version', title: 'Đã thay đổi', status: 409 },
            { status: 409 },
          );
        const form = { ...stored.form, ...((await request.json()) as IdeaForm) };
        stored = { ...stored, form, version: stored.version + 1 };
        return HttpResponse.json(stored);
      }),
    );
    await open(idea.id);
    change({ title: 'Lần đầu' });
    await saveNow();
    stored = { ...stored, version: stored.version + 1, form: { ...stored.form, problem: 'Tổ hỗ trợ ghi' } };
    change({ title: 'Lần đầu, rồi lần sau' });
    await saveNow();
    expect(opened().problem?.kind).toBe('stale-version');

    expect(await catchUp()).toBeNull();
    await saveNow();

    expect(stored.form).toMatchObject({ title: 'Lần đầu, rồi lần sau', problem: 'Tổ hỗ trợ ghi' });
    expect(opened()).toMatchObject({
      problem: null,
      draft: { isDirty: false, form: { problem: 'Tổ hỗ trợ ghi' } },
    });
  });

  it('knows its own version again when only the answer to a save was lost', async () => {
    let stored = idea;
    server.use(
      http.get('*/api/v1/ideas/idea-1', () => HttpResponse.json(stored)),
      http.patch('*/api/v1/ideas/idea-1', async ({ request }) => {
        if (request.headers.get('If-Match') !== `"${String(stored.version)}"`)
          return HttpResponse.json(
            { type: '/problems/stale-version', title: 'Đã thay đổi', status: 409 },
            { status: 409 },
          );
        const form = { ...stored.form, ...((await request.json()) as IdeaForm) };
        stored = { ...stored, form, version: stored.version + 1 };
        return form.title === 'Lần đầu' ? HttpResponse.error() : HttpResponse.json(stored);
      }),
    );
    await open(idea.id);
    change({ title: 'Lần đầu' });
    await saveNow();
    expect(opened().problem?.kind).toBe('offline');

    change({ title: 'Lần sau' });
    await saveNow();

    expect(stored).toMatchObject({ version: 3, form: { title: 'Lần sau' } });
    expect(opened()).toMatchObject({
      problem: null,
      savedOn: 'server',
      draft: { version: 3, isDirty: false },
    });
  });

  it('is none any more once the idea was sent elsewhere, and what was typed stays on the device', async () => {
    server.use(gets('/ideas/idea-1', idea));
    await open(idea.id);
    server.use(
      gets('/ideas/idea-1', { ...idea, state: 'SUBMITTED', number: 'SK-0056107', version: 2 }),
      refuses('patch', '/ideas/idea-1', { type: '/problems/stale-version', status: 409, currentVersion: 2 }),
    );
    change({ title: 'Gõ sau khi đã gửi' });
    await saveNow();

    expect(openDraft.get()).toMatchObject({ status: 'sent', idea: { number: 'SK-0056107' } });
    expect((await readDraft(idea.id))?.form.title).toBe('Gõ sau khi đã gửi');
  });

  it('keeps what was typed while the device was still storing what came before', async () => {
    session.set({ status: 'anonymous' });
    await open(null);
    change({ title: 'Trước' });
    const saving = saveNow();
    change({ title: 'Trước và sau' });
    await saving;

    openDraft.set({ status: 'closed' });
    await open(null);
    expect(opened().draft.form.title).toBe('Trước và sau');
  });

  it('keeps what was typed in the very moment the server confirms the creation', async () => {
    const changed = takes('patch', '/ideas/idea-1', () => ({ ...idea, version: 2 }));
    server.use(campaigns, takes('post', '/ideas', () => idea).handler, changed.handler);
    await open(null);
    change({ title: 'Giá đỡ mới' });
    const saving = saveNow();
    while (!(await readDraft(idea.id)));
    change({ description: 'Gõ đúng lúc đó' });
    await saving;
    await saveNow();

    expect(opened().draft.form.description).toBe('Gõ đúng lúc đó');
    expect(changed.received.at(-1)?.body['description']).toBe('Gõ đúng lúc đó');
  });

  it('does not show one person what another wrote at the same computer', async () => {
    session.set({ status: 'signedIn', me: { ...worker, id: 'somebody-else' } });
    server.use(
      campaigns,
      http.post('*/api/v1/ideas', () => HttpResponse.error()),
    );
    await open(null);
    change({ title: 'Của người khác' });
    await saveNow();
    await saveNow();

    session.set({ status: 'signedIn', me: worker });
    await open(null);

    expect(opened().draft.form.title).toBe('');
  });
});
