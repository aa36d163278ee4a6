import type {
  Block,
  ChildTargets,
  HandDownRow,
  HandDownSum,
  Spread,
  TargetKind,
  UnitRef,
  UnitTargets,
} from '../../shared/api/types';

export const BLOCKS: Block[] = ['ENTERPRISE', 'PUBLIC_SERVICE'];

/** One figure of a sheet, "ASSIGNED-ENTERPRISE". */
export type CellName = `${TargetKind}-${Block}`;
export type Figures = Partial<Record<CellName, number | null>>;

/** What was typed for one unit, beside what the server held when it was read. */
export interface Draft {
  unit: UnitRef;
  version: number;
  now: Figures;
  texts: Partial<Record<CellName, string>>;
}

export type Drafts = ReadonlyMap<string, Draft>;

export const cellName = (kind: TargetKind, block: Block): CellName => `${kind}-${block}`;

export function figuresOf(cells: UnitTargets['cells']): Figures {
  const figures: Figures = {};
  for (const { block, assigned, registered } of cells) {
    figures[cellName('ASSIGNED', block)] = assigned;
    figures[cellName('REGISTERED', block)] = registered;
  }
  return figures;
}

export const draftOf = (row: ChildTargets): Draft => ({
  unit: row.unit,
  version: row.version,
  now: figuresOf(row.cells),
  texts: {},
});

export const typed = (drafts: Drafts, row: ChildTargets, cell: CellName): string => {
  const draft = drafts.get(row.unit.id) ?? draftOf(row);
  return draft.texts[cell] ?? shown(draft.now[cell]);
};

export function type(drafts: Drafts, row: ChildTargets, cell: CellName, text: string): Drafts {
  const draft = drafts.get(row.unit.id) ?? draftOf(row);
  return new Map(drafts).set(row.unit.id, { ...draft, texts: { ...draft.texts, [cell]: text } });
}

/** Puts a preview over what was typed for the same kind; other kinds stay as typed. */
export function withSpread(drafts: Drafts, spread: Spread): Drafts {
  const next = new Map(drafts);
  for (const { unit, version, shares } of spread.rows) {
    const draft = next.get(unit.id) ?? { unit, version, now: {}, texts: {} };
    const now = { ...draft.now };
    const texts = { ...draft.texts };
    for (const share of shares) {
      const cell = cellName(spread.kind, share.block);
      now[cell] = share.now;
      texts[cell] = String(share.amount);
    }
    next.set(unit.id, { unit, version, now, texts });
  }
  return next;
}

/** The server's figures of today under what was typed, so that it can be saved over them. */
export function rebased(drafts: Drafts, unit: string, targets: UnitTargets): Drafts {
  const draft = drafts.get(unit);
  return draft
    ? new Map(drafts).set(unit, { ...draft, version: targets.version, now: figuresOf(targets.cells) })
    : drafts;
}

const withoutGroups = (text: string) => text.replace(/[\s.,]/g, '');
const shown = (value: number | null | undefined) => (value == null ? '' : String(value));
export const isFigure = (text: string): boolean =>
  /^\d{0,10}$/.test(withoutGroups(text)) && Number(withoutGroups(text)) <= 1_000_000_000;
const numberOf = (text: string): number | null =>
  withoutGroups(text) === '' ? null : Number(withoutGroups(text));

interface Change {
  unit: UnitRef;
  version: number;
  cell: CellName;
  text: string;
  now: number | null;
}

/** Every figure whose text says something else than the server's figure. */
export function changes(drafts: Drafts): Change[] {
  return [...drafts.values()].flatMap(({ unit, version, now, texts }) =>
    (Object.entries(texts) as [CellName, string][])
      .map(([cell, text]) => ({ unit, version, cell, text, now: now[cell] ?? null }))
      .filter(({ text, now: figure }) => !isFigure(text) || numberOf(text) !== figure),
  );
}

export function rowsToSave(drafts: Drafts): HandDownRow[] {
  const rows = new Map<string, HandDownRow>();
  for (const { unit, version, cell, text } of changes(drafts)) {
    const [kind, block] = cell.split('-') as [TargetKind, Block];
    const row = rows.get(unit.id) ?? { unitId: unit.id, version, cells: [] };
    row.cells.push({ block, kind, amount: numberOf(text) });
    rows.set(unit.id, row);
  }
  return [...rows.values()];
}

/** What the children would add up to if everything typed were saved. */
export function sumWith(sum: HandDownSum, drafts: Drafts): number {
  const cell = cellName(sum.kind, sum.block);
  return changes(drafts)
    .filter((change) => change.cell === cell && isFigure(change.text))
    .reduce((total, { text, now }) => total + (numberOf(text) ?? 0) - (now ?? 0), sum.children);
}
