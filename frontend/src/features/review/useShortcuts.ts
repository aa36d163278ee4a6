import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QueueItem } from '../../shared/api/types';

export const OFF_KEY = 'sk.shortcutsOff';
/** A radio takes no letters: the keys go on working on the one that they ticked. */
export const TYPING = 'input:not([type=radio]), textarea, select, [contenteditable]';

/** J and K walk through the queue, Enter opens; they can be switched off (WCAG 2.1.4) and never fire while typing. */
export function useShortcuts(items: QueueItem[], current: string | undefined, open: (id: string) => void) {
  const [on, setOn] = useState(true);
  const [marked, setMarked] = useState<string | undefined>(undefined);
  // Keys may come faster than the page is drawn.
  const latest = useRef<string | undefined>(undefined);

  useEffect(() => setOn(localStorage.getItem(OFF_KEY) !== '1'), []);

  useLayoutEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(TYPING)) return;
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step) {
        const from = items.findIndex((item) => item.id === (latest.current ?? current));
        const next = items[Math.min(items.length - 1, Math.max(0, from + step))];
        latest.current = next?.id;
        setMarked(next?.id);
        if (next) document.getElementById(`queue-${next.id}`)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && latest.current && !target?.closest('a, button, summary, input')) {
        open(latest.current);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [on, items, current, open]);

  return {
    on,
    marked: on ? marked : undefined,
    setOn: (next: boolean) => {
      if (next) localStorage.removeItem(OFF_KEY);
      else localStorage.setItem(OFF_KEY, '1');
      setOn(next);
    },
  };
}
