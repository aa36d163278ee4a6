import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { language } from '../src/shared/i18n/language';
import { live } from '../src/shared/live';
import { server } from './server';

// What is waited for comes as soon as it is there, however busy the machine is.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has neither scrolling nor modal dialogs.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// A phone, unless a test says otherwise.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

live.set(true);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
  language.set('vi');
});
// What Preact does after a frame must not come when the page is gone already.
afterAll(async () => {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  server.close();
});
