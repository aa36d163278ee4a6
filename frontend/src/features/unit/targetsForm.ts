import type { Block, TargetKind, UnitTargets } from '../../shared/api/types';
import type { FieldErrors } from '../../shared/form/useForm';

/** One text per cell, "ASSIGNED-ENTERPRISE": "60000"; empty is no target. */
export type TargetTexts = Record<string, string>;
export type TargetCells = UnitTargets['cells'];

export const cellName = (kind: TargetKind, block: Block): string => `${kind}-${block}`;

export function textsOf(cells: TargetCells): TargetTexts {
  const texts: TargetTexts = {};
  for (const { block, assigned, registered } of cells) {
    texts[cellName('ASSIGNED', block)] = assigned === null ? '' : String(assigned);
    texts[cellName('REGISTERED', block)] = registered === null ? '' : String(registered);
  }
  return texts;
}

export function cellsOf(texts: TargetTexts, cells: TargetCells): TargetCells {
  return cells.map(({ block }) => ({
    block,
    assigned: numberOf(texts[cellName('ASSIGNED', block)]),
    registered: numberOf(texts[cellName('REGISTERED', block)]),
  }));
}

const withoutGroups = (text: string) => text.replace(/[\s.,]/g, '');
const numberOf = (text = ''): number | null =>
  withoutGroups(text) === '' ? null : Number(withoutGroups(text));

export function textErrors(texts: TargetTexts, message: string): FieldErrors {
  const wrong = Object.entries(texts).filter(([, text]) => !/^\d{0,9}$/.test(withoutGroups(text)));
  return Object.fromEntries(wrong.map(([name]) => [name, message]));
}

/** Cells that somebody else changed between what we loaded and what the server holds now. */
export function changedCells(loaded: TargetCells, now: TargetCells): { name: string; value: string }[] {
  const before = textsOf(loaded);
  return Object.entries(textsOf(now))
    .filter(([name, value]) => before[name] !== value)
    .map(([name, value]) => ({ name, value }));
}
