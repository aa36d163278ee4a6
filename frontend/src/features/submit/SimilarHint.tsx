import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LEAST } from './schema';
import type { SimilarTitlesProps } from './SimilarTitles';

/**
 * Says, without getting in the way, which ideas already have nearly this title. Nobody needs it to begin, so it is loaded only
 * when there is a title; without a network there is none.
 */
export function SimilarHint({ title, ideaId }: SimilarTitlesProps) {
  const [Titles, setTitles] = useState<ComponentType<SimilarTitlesProps> | null>(null);
  const isLong = title.trim().length >= LEAST.title;
  useEffect(() => {
    if (isLong && !Titles) {
      import('./SimilarTitles').then(
        (loaded) => setTitles(() => loaded.SimilarTitles),
        () => undefined,
      );
    }
  }, [isLong, Titles]);
  return <div role="status">{isLong && Titles && <Titles title={title} ideaId={ideaId} />}</div>;
}
