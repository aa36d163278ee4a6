import { useLocation } from 'preact-iso';
import type { BoardBlock, BoardOrder, BoardRowsOf } from '../../shared/api/types';
import type { BoardQuery } from '../../shared/board/queries';
import { paths, withQuery } from '../../shared/paths';

const BLOCKS: BoardBlock[] = ['ALL', 'ENTERPRISE', 'PUBLIC_SERVICE'];
export const ORDERS: BoardOrder[] = [
  'VALID',
  'PCT_ASSIGNED',
  'PCT_REGISTERED',
  'PER_100_MEMBERS',
  'REGISTRANTS',
  'COVERAGE',
];
export const ROWS: BoardRowsOf[] = [
  'CHILDREN',
  'PROVINCE',
  'CENTRAL_SECTOR',
  'CORPORATION',
  'UPPER',
  'GRASSROOTS',
];
/** One of these at a time; the first that is there counts. */
const PERIODS = ['phase', 'sprint', 'quarter', 'from'] as const;
const NAMES = ['campaign', ...PERIODS, 'until', 'unit', 'group', 'rows', 'block', 'order', 'cursor'] as const;

type Filters = Partial<Record<(typeof NAMES)[number], string | undefined>>;

/** What it takes to choose another stretch of time: the one chosen before goes. */
export const noPeriod = {
  phase: undefined,
  sprint: undefined,
  quarter: undefined,
  from: undefined,
  until: undefined,
};

/** The choice of a board lives in the address, so it can be shared and comes back with Back. */
export function useBoardFilters() {
  const { query, route } = useLocation();
  const block = BLOCKS.find((known) => known === query['block']);
  const order = ORDERS.find((known) => known === query['order']);
  const rows = ROWS.find((known) => known === query['rows']);
  const period = PERIODS.find((name) => query[name]);
  const { campaign, unit, group, until, cursor } = query;
  const asked: BoardQuery = {
    ...(campaign ? { campaign } : {}),
    ...(period ? { [period]: query[period] } : {}),
    ...(period === 'from' && until ? { until } : {}),
    ...(unit ? { unit } : {}),
    ...(group ? { group } : {}),
    ...(rows ? { rows } : {}),
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
