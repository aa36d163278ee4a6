import { useLocation } from 'preact-iso';
import type { BoardBlock, BoardOrder, BoardRowsOf } from '../../shared/api/types';
import { paths, withQuery } from '../../shared/paths';

const ORDERS: BoardOrder[] = [
  'VALID',
  'PCT_ASSIGNED',
  'PCT_REGISTERED',
  'PER_100_MEMBERS',
  'REGISTRANTS',
  'COVERAGE',
];
const BLOCKS: BoardBlock[] = ['ALL', 'ENTERPRISE', 'PUBLIC_SERVICE'];
const LINES = ['10', '20', '50', '100', '200'];
const ROWS: BoardRowsOf[] = [
  'CHILDREN',
  'PROVINCE',
  'CENTRAL_SECTOR',
  'CORPORATION',
  'UPPER',
  'GRASSROOTS',
  'GROUP',
];
const TEXTS = [
  'campaign',
  'phase',
  'sprint',
  'quarter',
  'from',
  'until',
  'unit',
  'group',
  'snapshot',
] as const;
const NAMES = [...TEXTS, 'rows', 'block', 'order', 'lines'] as const;

type Choice = Partial<Record<(typeof NAMES)[number], string | undefined>>;

/** Which board is reported, as it stands in the address. */
export function useReport() {
  const { query, route } = useLocation();
  const order = ORDERS.find((known) => known === query['order']);
  const block = BLOCKS.find((known) => known === query['block']);
  const rows = ROWS.find((known) => known === query['rows']);
  const texts = TEXTS.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  const board = {
    ...(Object.fromEntries(texts) as Partial<Record<(typeof TEXTS)[number], string>>),
    ...(rows ? { rows } : {}),
    ...(block ? { block } : {}),
    ...(order ? { order } : {}),
  };
  const urlWith = (changed: Choice) =>
    withQuery(paths.report, { ...Object.fromEntries(NAMES.map((name) => [name, query[name]])), ...changed });
  return {
    board,
    order: order ?? ('VALID' as const),
    lines: LINES.find((known) => known === query['lines']) ?? '20',
    choices: { orders: ORDERS, lines: LINES },
    urlWith,
    go: (changed: Choice) => route(urlWith(changed)),
  };
}
