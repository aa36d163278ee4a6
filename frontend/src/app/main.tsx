import { hydrate, render } from 'preact';
import { exec } from 'preact-iso/router';
import { createQueryClient } from '../shared/api/queryClient';
import { restoreSession } from '../shared/api/session';
import { restoreLanguage } from '../shared/i18n/language';
import { live } from '../shared/live';
import { App } from './App';
import './base.css';
import { keepTyped } from './keepTyped';
import { routes } from './routes';

const RELOADED = 'sk.reloaded';

/** After a deploy the chunk a page asks for may be gone: load the new page, once. */
addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem(RELOADED)) return;
  sessionStorage.setItem(RELOADED, '1');
  event.preventDefault();
  location.reload();
});

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const page = location.pathname.replace(/\/+$/, '') || '/';
  // With the page's code at hand hydration never has to stop half way.
  await routes.find((entry) => Boolean(exec(page, entry.path) as unknown))?.component.preload();
  const app = <App client={createQueryClient()} />;
  if (root.dataset['page'] === page) {
    keepTyped(root, () => hydrate(app, root));
  } else {
    root.replaceChildren();
    render(app, root);
  }
  live.set(true);
  sessionStorage.removeItem(RELOADED);
  restoreLanguage();
  await restoreSession();
  if (import.meta.env.PROD) void import('./serviceWorker');
}

void start();
