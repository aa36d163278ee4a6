import { useLayoutEffect, useRef } from 'preact/hooks';
import { OFF_KEY, TYPING } from './useShortcuts';

/** Single keys for what is done to the idea on the desk; off together with the others, and never while typing. */
export function useKeys(keys: Record<string, () => void>) {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(`${TYPING}, dialog`)) return;
      if (localStorage.getItem(OFF_KEY) === '1') return;
      const act = latest.current[event.key.toLowerCase()];
      if (act) {
        event.preventDefault();
        act();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
