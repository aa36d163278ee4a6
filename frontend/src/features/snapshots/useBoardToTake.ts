import { useLocation } from 'preact-iso';
import type { BoardQuery } from '../../shared/board/queries';

const NAMES = ['campaign', 'phase', 'sprint', 'quarter', 'from', 'until', 'unit', 'group'] as const;

/** The live board from which somebody came here to freeze it; null for who came for something else. */
export function useBoardToTake(): BoardQuery | null {
  const { query } = useLocation();
  if (!query['take']) return null;
  return Object.fromEntries(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}
