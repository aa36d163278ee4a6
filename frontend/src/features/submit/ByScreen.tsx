import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { live } from '../../shared/live';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { submitMessages } from './messages';

const WIDE = '(min-width: 64em)';

/** The prerendered page knows no screen yet, and the first drawing must be like it. */
function useWide(): boolean {
  const [isWide, setIsWide] = useState(() => live.get() && matchMedia(WIDE).matches);
  useEffect(() => {
    const screen = matchMedia(WIDE);
    const look = () => setIsWide(screen.matches);
    look();
    screen.addEventListener('change', look);
    return () => screen.removeEventListener('change', look);
  }, []);
  return isWide;
}

/** One thing per page on a phone; where there is room, everything on one page, which only those fetch who have the room. */
export function ByScreen({ step }: { step: ComponentChildren }) {
  const isWide = useWide();
  const [whole, setWhole] = useState<{ Form: ComponentType } | 'failed' | null>(null);
  useEffect(() => {
    if (isWide && !whole) {
      import('./WholeForm').then(
        ({ WholeForm }) => setWhole({ Form: WholeForm }),
        () => setWhole('failed'),
      );
    }
  }, [isWide, whole]);
  if (!isWide || whole === 'failed') return <>{step}</>;
  return whole ? <whole.Form /> : <Opening />;
}

function Opening() {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  return (
    <Page title={m.wholeTitle}>
      <Skeleton label={common.loading} lines={8} />
    </Page>
  );
}
