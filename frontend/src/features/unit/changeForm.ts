import * as v from 'valibot';
import type {
  Block,
  Unit,
  UnitChangeKind,
  UnitChangeRequest,
  UnitLevel,
  UpperKind,
} from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import type { FieldErrors } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import type { PickedUnit } from '../../shared/units/UnitPicker';
import type { vi } from './changes.vi';

type Texts = typeof vi;

/** What is typed for one kind stays when another is chosen; only what the kind needs is sent. */
export interface ChangeValues {
  kind: UnitChangeKind | '';
  name: string;
  level: UnitLevel | '';
  upperKind: UpperKind | '';
  block: Block | '';
  /** The first is the new parent, or the successor; a split takes all of them. */
  others: (PickedUnit | null)[];
  effectiveOn: string;
  reason: string;
}

export const LEAST_LETTERS = 3;
export const MOST_NAME = 200;
export const MOST_REASON = 500;
export const MOST_PARTS = 20;
const LEAST_PARTS = 2;

/** A closed unit can only be reopened, the one at the top only renamed. */
export function kindsFor(unit: Unit): UnitChangeKind[] {
  if (unit.closedAt) return ['REOPEN'];
  if (unit.ancestors.length === 0) return ['RENAME'];
  return ['RENAME', 'RECLASSIFY', 'MOVE', 'MERGE', 'SPLIT', 'CLOSE'];
}

export function unchanged(unit: Unit): ChangeValues {
  const [first, ...more] = kindsFor(unit);
  return {
    kind: first && more.length === 0 ? first : '',
    name: unit.name,
    level: unit.level,
    upperKind: unit.kind ?? '',
    block: unit.block,
    others: Array.from({ length: LEAST_PARTS }, () => null),
    effectiveOn: today(),
    reason: '',
  };
}

export const letters = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, message));
export const chosen = (message: string) => v.pipe(v.string(), v.minLength(1, message));

export function changeErrors(values: ChangeValues, unit: Unit, m: Texts): FieldErrors {
  const otherUnitIds = otherIds(values);
  const needed = {
    RENAME: { name: v.pipe(letters(m.nameShort), v.notValue(unit.name, m.nameSame)) },
    RECLASSIFY: { level: chosen(m.levelMissing), block: chosen(m.blockMissing) },
    MOVE: { otherUnitIds: units(1, m.otherMissing) },
    MERGE: { otherUnitIds: units(1, m.otherMissing) },
    SPLIT: { otherUnitIds: units(LEAST_PARTS, m.partsMissing) },
    CLOSE: {},
    REOPEN: {},
    '': {},
  };
  const schema = v.object({
    kind: chosen(m.kindMissing),
    ...needed[values.kind],
    effectiveOn: chosen(m.dayMissing),
    reason: letters(m.reasonShort),
  });
  return fieldErrors(schema, { ...values, otherUnitIds });
}

const units = (least: number, message: string) =>
  v.pipe(
    v.array(v.string()),
    v.check((ids) => ids.length >= least && new Set(ids).size === ids.length, message),
  );

function otherIds({ kind, others }: ChangeValues): string[] {
  if (kind !== 'MOVE' && kind !== 'MERGE' && kind !== 'SPLIT' && kind !== 'CLOSE') return [];
  return (kind === 'SPLIT' ? others : others.slice(0, 1)).flatMap((other) => (other ? [other.id] : []));
}

/** Called with what `changeErrors` let pass. */
export function requestOf(values: ChangeValues): UnitChangeRequest {
  const { kind, level, upperKind, block, effectiveOn } = values;
  const reclassified = kind === 'RECLASSIFY';
  return {
    kind: kind || 'RENAME',
    effectiveOn,
    reason: values.reason.trim(),
    name: kind === 'RENAME' ? values.name.trim() : null,
    level: reclassified ? level || null : null,
    upperKind: reclassified && level === 'UPPER' ? upperKind || null : null,
    block: reclassified ? block || null : null,
    otherUnitIds: otherIds(values),
  };
}
