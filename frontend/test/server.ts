import { setupServer } from 'msw/node';
import { gets } from './answers';

/** Tests fake the network and nothing else; a request nobody expects fails the test. Ideas have no files unless a test says so. */
export const server = setupServer(gets('/ideas/:id/attachments', { items: [], nextCursor: null }));
