import { screen, waitFor } from '@testing-library/preact';
import { lazy } from 'preact-iso';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gets, getsNothing } from '../../../test/answers';
import { idea, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { keepToken } from '../api/accessToken';
import { session } from '../api/session';
import { wipeDrafts } from '../drafts/localDrafts';
import { change, close, open } from '../drafts/openDraft';
import { HelpLink } from './HelpLink';

beforeEach(() => wipeDrafts());
afterEach(() => close());

it('saves what was typed before it leaves, with the step and the draft, however late the next page comes', async () => {
  let arrive = () => {};
  const late = lazy(
    () =>
      new Promise<{ default: () => string }>((done) => {
        arrive = () => done({ default: () => 'Trang hỏi' });
      }),
  );
  const pages = [
    { path: '/submit/problem', component: HelpLink },
    { path: '/ask-for-help', component: late },
  ];
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  server.use(
    gets('/ideas/idea-1', idea),
    getsNothing('/ideas/idea-1/draft-share'),
    http.patch('*/api/v1/ideas/idea-1', async () => {
      await held;
      return HttpResponse.json({ ...idea, version: 2 });
    }),
  );
  keepToken('token');
  session.set({ status: 'signedIn', me: worker });
  await open('idea-1');
  change({ problem: 'Trước đây phải làm bằng tay, rất lâu' });
  const user = showPage('/submit/problem?idea=idea-1', pages, worker);
  const link = await screen.findByRole('link', { name: /Hỏi tổ hỗ trợ/ });
  await user.click(link);
  expect(location.pathname).toBe('/submit/problem');
  release();
  await waitFor(() => expect(location.pathname).toBe('/ask-for-help'));
  expect(location.search).toBe('?step=problem&idea=idea-1');
  // Pressed again while nothing seems to happen.
  await user.click(link);
  await waitFor(() => expect(location.search).toBe('?step=problem&idea=idea-1'));
  arrive();
  expect(await screen.findByText('Trang hỏi')).toBeVisible();
  expect(location.search).toBe('?step=problem&idea=idea-1');
});
