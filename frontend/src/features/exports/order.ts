import type { ExportFormat, ExportKind, ExportOrder, Role } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { path, paths, withQuery } from '../../shared/paths';

type Query = Record<string, string | undefined>;
type Part = Exclude<keyof ExportOrder, 'kind' | 'format' | 'personal' | 'reason'>;

interface Kind {
  /** Where its filters go in what is asked for. */
  part: Part;
  /** Its filters, as the screen writes them into its address. */
  filters: readonly string[];
  /** Where the same rows are shown. */
  screen: (query: Query) => string;
  /** Who may take names along, as far as the screen shows any. */
  naming: readonly Role[];
}

const at =
  (address: string, filters: readonly string[]) =>
  (query: Query): string =>
    withQuery(address, Object.fromEntries(filters.map((name) => [name, query[name]])));

const kind = (
  part: Part,
  address: string,
  filters: readonly string[],
  naming: readonly Role[] = [],
): Kind => ({ part, filters, screen: at(address, filters), naming });

const IDEAS = ['campaign', 'q', 'field', 'unit', 'phase', 'state', 'block', 'from', 'until'];
const QUEUE = ['campaign', 'unit', 'state', 'field', 'due', 'holder'];
const EVENTS = ['actor', 'whom', 'person', 'objectType', 'object', 'action', 'from', 'until', 'unit'];
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
];
const HELPING: Role[] = ['SUPPORT', 'ADMIN'];

const KINDS: Record<ExportKind, Kind> = {
  IDEAS: kind('ideas', paths.ideas, IDEAS, ['UNIT_OFFICER', 'ADMIN']),
  REVIEW_QUEUE: kind('queue', paths.review, QUEUE, ['UNIT_OFFICER', 'REVIEWER']),
  REVIEW_BACKLOG: kind('place', paths.review, []),
  DECISION_TIMES: { ...kind('times', paths.review, ['by']), screen: () => paths.review },
  LATE_REQUESTS: kind('place', paths.campaign, [], ['LATE_ENTRY']),
  HELP_REQUESTS: kind('help', entryPaths.support, ['unit', 'state', 'owner'], HELPING),
  STUCK_IDEAS: {
    ...kind('stuck', entryPaths.support, ['unit', 'state'], HELPING),
    screen: ({ unit, state }) =>
      withQuery(entryPaths.support, { queue: state === 'NEEDS_INFO' ? 'returned' : 'drafts', unit }),
  },
  UNITS_AT_ZERO: {
    ...kind('place', entryPaths.support, ['unit'], HELPING),
    screen: ({ unit }) => withQuery(entryPaths.support, { queue: 'units', unit }),
  },
  WORKPLACES: kind(
    'workplaces',
    paths.workplaces,
    ['state'],
    ['UNIT_OFFICER', 'REVIEWER', 'SUPPORT', 'ADMIN'],
  ),
  DISPUTES: kind('disputes', entryPaths.disputes, ['state'], ['REVIEWER', 'LEADER']),
  ENTERED_IDEAS: kind('place', entryPaths.assistedEntry, [], ['SUPPORT', 'UNIT_OFFICER', 'ADMIN']),
  ENTRY_QUALITY: kind('days', entryPaths.assistedEntry, [], ['UNIT_OFFICER', 'ADMIN']),
  UNITS: {
    ...kind('place', paths.units, ['unit']),
    screen: ({ unit }) => withQuery(paths.units, { in: unit }),
  },
  GRANTS: {
    ...kind('grants', paths.unitGrants, ['unit', 'role'], ['LEADER', 'ADMIN']),
    screen: ({ unit, role }) => path(paths.unitGrants, { id: unit ?? '' }, { role }),
  },
  RIGHTS_HERE: {
    ...kind('place', paths.unitGrants, ['unit'], ['LEADER', 'ADMIN', 'DPO']),
    screen: ({ unit }) => path(paths.unitGrants, { id: unit ?? '' }),
  },
  UNITS_AT_RISK: kind('place', entryPaths.nudges, ['unit']),
  NUDGES: kind('place', entryPaths.nudges, ['unit'], ['TARGET_MANAGER', 'LEADER', 'ADMIN']),
  TARGET_MISMATCHES: {
    ...kind('place', paths.unitTargets, ['unit', 'phase']),
    screen: ({ unit, phase }) => path(paths.unitTargets, { id: unit ?? '' }, { phase }),
  },
  BOARD: kind('board', paths.leaderboard, BOARD),
  PEOPLE: kind('place', paths.people, ['campaign', 'phase', 'unit']),
  REPORT: kind('board', paths.leaderboard, BOARD),
  AUDIT: kind('events', paths.audit, EVENTS, ['DPO', 'ADMIN']),
  DATA_REQUESTS: kind('dataRequests', paths.dataRequests, ['state'], ['DPO']),
  BREACHES: kind('place', paths.breaches, [], ['DPO']),
};

/** What is asked for with the filters that stand in the address, as its screen wrote them there; the server reads them. */
export function filtersOf(name: ExportKind, query: Query): Partial<Pick<ExportOrder, Part>> {
  const { part, filters } = KINDS[name];
  return { [part]: Object.fromEntries(filters.map((filter) => [filter, query[filter] || null])) };
}

/** Where the same rows are shown. */
export const screenOf = (name: ExportKind, query: Query): string => KINDS[name].screen(query);

export const mayName = (name: ExportKind, roles: readonly Role[]): boolean =>
  roles.some((role) => KINDS[name].naming.includes(role));

/** A report is for reading, a list for going on with. */
export const formatsOf = (name: ExportKind): ExportFormat[] =>
  name === 'REPORT' ? ['PDF', 'XLSX'] : ['XLSX', 'CSV'];

export const kindOf = (text: string | undefined): ExportKind | undefined =>
  (Object.keys(KINDS) as ExportKind[]).find((name) => name === text);
