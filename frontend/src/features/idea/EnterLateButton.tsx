import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Idea } from '../../shared/api/types';

/** Loaded only for those who may: hardly anybody who reads an idea enters it late. */
export function EnterLateButton({ idea }: { idea: Idea }) {
  const [EnterLate, setEnterLate] = useState<ComponentType<{ idea: Idea }> | null>(null);
  useEffect(() => {
    import('./EnterLate').then(
      (loaded) => setEnterLate(() => loaded.EnterLate),
      () => undefined,
    );
  }, []);
  return EnterLate && <EnterLate idea={idea} />;
}
