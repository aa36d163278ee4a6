import type { BoardLine } from '../../shared/api/types';
import { useFrozenChoice } from './useFrozenChoice';

/** The name leads one level down while there was one. */
export function FrozenName({ line }: { line: BoardLine }) {
  const { urlWith } = useFrozenChoice();
  return line.childCount > 0 ? (
    <a href={urlWith({ unit: line.unit.id })}>{line.unit.name}</a>
  ) : (
    <>{line.unit.name}</>
  );
}
