import { useEffect } from 'preact/hooks';

/** Asks again and again while the page is looked at, and at once when somebody comes back to it; never twice at a time. */
export function usePolling(ask: () => Promise<unknown>, everyMs: number): void {
  useEffect(() => {
    let isAsking = false;
    const look = () => {
      if (isAsking || document.visibilityState === 'hidden') return;
      isAsking = true;
      void ask().finally(() => {
        isAsking = false;
      });
    };
    look();
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask, everyMs]);
}
