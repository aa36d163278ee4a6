import { useLocation } from 'preact-iso';
import type { BoardBlock, BoardOrder } from '../../shared/api/types';
import type { BoardQuery } from '../../shared/board/queries';
import { paths, withQuery } from '../../shared/paths';

const BLOCKS: BoardBlock[] = ['ALL', 'ENTERPRISE', 'PUBLIC_SERVICE'];
const ORDERS: BoardOrder[] = ['VALID', 'PCT_ASSIGNED', 'PCT_REGISTERED'];
const NAMES = ['campaign', 'phase', 'sprint', 'unit', 'block', 'order', 'cursor'] as const;

type Filters = Partial<Record<(typeof NAMES)[number], string | undefined>>;

/** The choice of a board lives in the address, so it can be shared and comes back with Back. */
export function useBoardFilters() {
  const { query, route } = useLocation();
  const block = BLOCKS.find((known) => known === query['block']);
  const order = ORDERS.find((known) => known === query['order']);
  const { campaign, phase, sprint, unit, cursor } = query;
  const asked: BoardQuery = {
    ...(campaign ? { campaign } : {}),
    ...(phase ? { phase } : {}),
    ...(sprint && !phase ? { sprint } : {}),
    ...(unit ? { unit } : {}),
    ...(block ? { block } : {}),
    ...(order ? { order } : {}),
    ...(cursor ? { cursor } : {}),
  };
  /** Another board starts at its first page. */
  const urlWith = (changed: Filters) =>
    withQuery(paths.leaderboard, {
      ...Object.fromEntries(NAMES.map((name) => [name, query[name]])),
      cursor: undefined,
      ...changed,
    });
  return { asked, urlWith, go: (changed: Filters) => route(urlWith(changed)) };
}
