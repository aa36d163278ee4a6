import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part that few need, fetched for those who do. @param load one and the same function each time */
export function useLoaded<P>(
  isWanted: boolean,
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> | null {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    if (isWanted) void load().then((loaded) => setPart(() => loaded.default));
  }, [isWanted, load]);
  return Part;
}
