import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 64em)';

function useWide(): boolean {
  const [isWide, setIsWide] = useState(false);
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
  const [Whole, setWhole] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (isWide && !Whole) {
      import('./WholeForm').then(
        (loaded) => setWhole(() => loaded.WholeForm),
        () => undefined,
      );
    }
  }, [isWide, Whole]);
  return <>{isWide && Whole ? <Whole /> : step}</>;
}
