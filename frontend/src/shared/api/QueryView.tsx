import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { commonMessages } from '../words/common';
import { Problem } from './Problem';

interface Answer<T> {
  data: T | undefined;
  error: unknown;
  isError: boolean;
  refetch: () => unknown;
}

interface Props<T> {
  query: Answer<T>;
  /** Holds the room of what is coming, so that nothing jumps. */
  pending?: ComponentChildren;
  isEmpty?: (data: T) => boolean;
  empty?: ComponentChildren;
  children: (data: T) => ComponentChildren;
}

/** Pending, error and empty in one place; data that failed to refresh stays, with a word about it. */
export function QueryView<T>({ query, pending, isEmpty, empty, children }: Props<T>) {
  const m = useMessages(commonMessages);
  const retry = () => void query.refetch();
  if (query.data === undefined) {
    if (query.isError) return <Problem error={query.error} onRetry={retry} />;
    return <>{pending ?? <Skeleton label={m.loading} />}</>;
  }
  return (
    <>
      {query.isError && <Notice tone="act">{m.stale}</Notice>}
      {isEmpty?.(query.data) ? empty : children(query.data)}
    </>
  );
}
