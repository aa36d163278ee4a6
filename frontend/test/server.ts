import { setupServer } from 'msw/node';

/** Tests fake the network and nothing else; a request nobody expects fails the test. */
export const server = setupServer();
