import { setupServer } from 'msw/node';
import { gets, getsNothing } from './answers';

/** Tests fake the network and nothing else; a request nobody expects fails the test. Ideas have no files, nobody left anything on them or helps with them, unless a test says so. */
const nothing = { items: [], nextCursor: null };
export const server = setupServer(
  gets('/ideas/:id/attachments', nothing),
  gets('/ideas/:id/replications', nothing),
  getsNothing('/ideas/:id/draft-share'),
  gets('/idea-counts', nothing),
  gets('/ideas/:id/publication', {
    authorName: null,
    mine: false,
    applied: 0,
    planned: 0,
    likes: false,
    comments: false,
  }),
  gets('/campaigns/:id/publication-settings', { likes: false, comments: false, mayChange: true, version: 0 }),
);
