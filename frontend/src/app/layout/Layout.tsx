import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { sessionExpired } from '../../shared/api/client';
import { useMessages } from '../../shared/i18n/messages';
import { useObservable } from '../../shared/observable';
import { paths } from '../../shared/paths';
import { Header } from './Header';
import css from './Layout.module.css';
import { layoutMessages } from './messages';

const SessionDialog = lazy(() => import('../../features/sign-in/SessionDialog'));

export function Layout({ children }: { children: ComponentChildren }) {
  const m = useMessages(layoutMessages);
  const offline = useOffline();
  const hasExpired = useObservable(sessionExpired);
  return (
    <>
      <a class={css.skip} href="#main">
        {m.skip}
      </a>
      <div class={css.frame}>
        <div>
          <Header />
          <div role="status">{offline && <p class={css.offline}>{m.offline}</p>}</div>
        </div>
        <main id="main" class={css.main} tabIndex={-1}>
          {children}
        </main>
        <footer class={css.footer}>
          <div>
            <p>{m.footerNote}</p>
            <a href={paths.help}>{m.help}</a>
          </div>
        </footer>
      </div>
      {hasExpired && (
        <ErrorBoundary>
          <SessionDialog />
        </ErrorBoundary>
      )}
    </>
  );
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    update();
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return offline;
}
