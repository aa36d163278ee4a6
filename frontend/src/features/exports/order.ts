import type { ExportFormat, ExportKind, ExportOrder } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { paths, withQuery } from '../../shared/paths';

const IDEAS = ['campaign', 'q', 'field', 'unit', 'phase', 'state', 'block', 'from', 'until'] as const;
const QUEUE = ['campaign', 'unit', 'state', 'field', 'due', 'holder'] as const;
const HELP = ['unit', 'state', 'owner'] as const;
const BOARD = [
  'campaign',
  'phase',
  'sprint',
  'quarter',
  'from',
  'until',
  'unit',
  'group',
  'rows',
  'block',
  'order',
  'snapshot',
] as const;

type Query = Record<string, string | undefined>;

const NAMES: Record<ExportKind, readonly string[]> = {
  IDEAS,
  REVIEW_QUEUE: QUEUE,
  HELP_REQUESTS: HELP,
  UNITS: ['unit'],
  BOARD,
  REPORT: BOARD,
};
const SCREENS: Record<ExportKind, string> = {
  IDEAS: paths.ideas,
  REVIEW_QUEUE: paths.review,
  HELP_REQUESTS: entryPaths.support,
  UNITS: paths.units,
  BOARD: paths.leaderboard,
  REPORT: paths.leaderboard,
};

const PARTS = {
  IDEAS: 'ideas',
  REVIEW_QUEUE: 'queue',
  HELP_REQUESTS: 'help',
  UNITS: 'units',
  BOARD: 'board',
  REPORT: 'board',
} as const;

interface Filters {
  ideas?: NonNullable<ExportOrder['ideas']>;
  queue?: NonNullable<ExportOrder['queue']>;
  help?: NonNullable<ExportOrder['help']>;
  units?: NonNullable<ExportOrder['units']>;
  board?: NonNullable<ExportOrder['board']>;
}

/** What is asked for with the filters that stand in the address, as its screen wrote them there; the server reads them. */
export function filtersOf(kind: ExportKind, query: Query): Filters {
  return { [PARTS[kind]]: Object.fromEntries(NAMES[kind].map((name) => [name, query[name] || null])) };
}

/** Where the same rows are shown. */
export const screenOf = (kind: ExportKind, query: Query): string =>
  kind === 'UNITS'
    ? withQuery(paths.units, { in: query['unit'] })
    : withQuery(SCREENS[kind], Object.fromEntries(NAMES[kind].map((name) => [name, query[name]])));

/** A report is for reading, a list for going on with. */
export const formatsOf = (kind: ExportKind): ExportFormat[] =>
  kind === 'REPORT' ? ['PDF', 'XLSX'] : ['XLSX', 'CSV'];

export const kindOf = (text: string | undefined): ExportKind | undefined =>
  (Object.keys(NAMES) as ExportKind[]).find((kind) => kind === text);
