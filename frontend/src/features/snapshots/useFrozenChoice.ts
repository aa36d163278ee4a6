import { useLocation, useRoute } from 'preact-iso';
import type { BoardBlock, BoardOrder } from '../../shared/api/types';
import { path, paths } from '../../shared/paths';
import type { FrozenChoice } from './queries';

export const ORDERS: BoardOrder[] = [
  'VALID',
  'PCT_ASSIGNED',
  'PCT_REGISTERED',
  'PER_100_MEMBERS',
  'REGISTRANTS',
  'COVERAGE',
];
const BLOCKS: BoardBlock[] = ['ALL', 'ENTERPRISE', 'PUBLIC_SERVICE'];
const NAMES = ['unit', 'block', 'order', 'cursor', 'with'] as const;

type Choice = Partial<Record<(typeof NAMES)[number], string | undefined>>;

/** Which board of the snapshot is shown, as it stands in the address. */
export function useFrozenChoice(
  page: typeof paths.snapshot | typeof paths.compareSnapshots = paths.snapshot,
) {
  const { query, route } = useLocation();
  const id = useRoute().params['id'] ?? '';
  const order = ORDERS.find((known) => known === query['order']);
  const block = BLOCKS.find((known) => known === query['block']);
  const { unit, cursor } = query;
  const board: FrozenChoice = {
    ...(unit ? { unit } : {}),
    ...(block ? { block } : {}),
    ...(order ? { order } : {}),
    ...(cursor ? { cursor } : {}),
  };
  const urlWith = (changed: Choice) =>
    path(
      page,
      { id },
      { ...Object.fromEntries(NAMES.map((name) => [name, query[name]])), cursor: undefined, ...changed },
    );
  return { id, board, other: query['with'] ?? '', urlWith, go: (changed: Choice) => route(urlWith(changed)) };
}
