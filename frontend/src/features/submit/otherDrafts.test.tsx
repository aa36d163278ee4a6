import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { campaign, idea, summary, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { keepToken } from '../../shared/api/accessToken';
import { session } from '../../shared/api/session';
import { wipeDrafts } from '../../shared/drafts/localDrafts';
import { close, open } from '../../shared/drafts/openDraft';
import ProblemPage from './ProblemPage';

const pages = [{ path: '/submit/problem', component: ProblemPage }];
const draft = (id: string, more = {}) => ({
  ...summary,
  id,
  state: 'DRAFT',
  number: null,
  submittedAt: null,
  ...more,
});
const lists = (...items: object[]) => gets('/ideas', { items, nextCursor: null });

describe('who begins a new idea', () => {
  beforeEach(async () => {
    await wipeDrafts();
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/similar-titles', { items: [], nextCursor: null }),
      gets(`/ideas/${idea.id}`, idea),
    );
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await close();
  });

  it('is led to the one draft begun before', async () => {
    server.use(lists(draft(idea.id)));
    const user = showPage('/submit/problem', pages, worker);
    expect(await screen.findByText('Bạn có 1 bản nháp chưa gửi')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: `Viết tiếp ${summary.title}` });
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(link);
    await waitFor(() => expect(screen.getByLabelText('Tên sáng kiến')).toHaveValue(idea.form.title));
    expect(screen.queryByText(/bản nháp chưa gửi/)).not.toBeInTheDocument();
  });

  it('never sees the draft that was open before', async () => {
    server.use(lists());
    keepToken('token');
    session.set({ status: 'signedIn', me: worker });
    await open(idea.id);
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      const title = document.querySelector('#title');
      if (title instanceof HTMLInputElement) seen.push(title.value);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    showPage('/submit/problem', pages, worker);
    expect(await screen.findByLabelText('Tên sáng kiến')).toHaveValue('');
    watch.disconnect();
    expect(seen).not.toContain(idea.form.title);
    expect(location.search).toBe('');
  });

  it('is led to the list of several, those of others left out', async () => {
    server.use(lists(draft('a'), draft('b'), draft('c', { coAuthor: true })));
    showPage('/submit/problem', pages, worker);
    const link = await screen.findByRole('link', { name: 'Bạn có 2 bản nháp chưa gửi' });
    expect(link).toHaveAttribute('href', '/my-ideas');
  });

  it('goes on with the one that was written last', async () => {
    const old = draft('a', { title: 'Cũ hơn', updatedAt: '2026-11-20T02:00:00Z' });
    const latest = draft('b', { title: 'Mới nhất', updatedAt: '2026-11-22T02:00:00Z' });
    server.use(lists(old, latest));
    showPage('/submit/problem', pages, worker);
    const link = await screen.findByRole('link', { name: 'Viết tiếp Mới nhất' });
    expect(link).toHaveAttribute('href', '/submit/problem?idea=b');
  });

  it('is told of them on the large form too', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue(
      Object.assign(new EventTarget(), {
        matches: true,
        media: '',
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    );
    server.use(lists(draft(idea.id)));
    showPage('/submit/problem', pages, worker);
    expect(await screen.findByRole('heading', { name: 'Viết sáng kiến' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: `Viết tiếp ${summary.title}` })).toHaveAttribute(
      'href',
      `/submit/problem?idea=${idea.id}`,
    );
  });

  it('is told nothing when there are none', async () => {
    server.use(lists());
    showPage('/submit/problem', pages, worker);
    expect(await screen.findByLabelText('Tên sáng kiến')).toBeInTheDocument();
    expect(screen.queryByText(/bản nháp chưa gửi/)).not.toBeInTheDocument();
  });

  it('is told nothing while one of them is open', async () => {
    server.use(lists(draft('a'), draft(idea.id)));
    showPage(`/submit/problem?idea=${idea.id}`, pages, worker);
    await waitFor(() => expect(screen.getByLabelText('Tên sáng kiến')).toHaveValue(idea.form.title));
    expect(screen.queryByText(/bản nháp chưa gửi/)).not.toBeInTheDocument();
  });
});
