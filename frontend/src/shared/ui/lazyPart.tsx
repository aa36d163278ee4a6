import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part that few visitors of a page need, fetched when it is shown. Without a network it does not appear. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Pending?: () => ComponentChildren,
) {
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      load().then(
        (loaded) => setPart(() => loaded),
        () => undefined,
      );
    }, []);
    return Part ? <Part {...props} /> : Pending ? <Pending /> : null;
  };
}
