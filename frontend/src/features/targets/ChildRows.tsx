import type { Block, ChildTargets, TargetKind } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import type { FieldErrors } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Tag } from '../../shared/ui/Tag';
import { type CellName, cellName, changes, type Drafts, type, typed } from './drafts';
import { targetMessages } from './messages';
import css from './Targets.module.css';
import { fieldName } from './useHandDown';

interface Props {
  rows: ChildTargets[];
  kind: TargetKind;
  blocks: Block[];
  drafts: Drafts;
  editable: boolean;
  errors: FieldErrors;
  labelOf: (unit: string, cell: CellName) => string;
  onType: (change: (drafts: Drafts) => Drafts) => void;
}

/** A row per unit, a field per block; Enter goes down the column as in a spreadsheet. */
export function ChildRows({ rows, kind, blocks, drafts, editable, errors, labelOf, onType }: Props) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const edited = new Set(changes(drafts).map(({ unit }) => unit.id));
  return (
    <table class={css.rows}>
      <thead>
        <tr>
          <th scope="col">{m.unit}</th>
          {blocks.map((block) => (
            <th key={block} scope="col">
              {boardWords.block[block]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.unit.id}>
            <th scope="row">
              <a href={path(paths.unit, { id: row.unit.id })}>{row.unit.name}</a>
              <span class={css.facts}>
                {m.members({ count: formats.number(row.memberCount) })}
                {row.closed && <Tag>{m.closed}</Tag>}
                {edited.has(row.unit.id) && <Tag tone="act">{m.edited}</Tag>}
              </span>
            </th>
            {blocks.map((block) => {
              const cell = cellName(kind, block);
              const name = fieldName(row.unit.id, cell);
              return (
                <td key={block}>
                  <span class={css.block} aria-hidden="true">
                    {boardWords.block[block]}
                  </span>
                  <input
                    id={name}
                    class={css.figure}
                    aria-label={labelOf(row.unit.name, cell)}
                    aria-invalid={errors[name] ? 'true' : undefined}
                    inputMode="numeric"
                    autocomplete="off"
                    maxLength={14}
                    readOnly={!editable || row.closed}
                    data-column={block}
                    data-row={index}
                    value={typed(drafts, row, cell)}
                    onInput={(event) => {
                      const text = event.currentTarget.value;
                      onType((now) => type(now, row, cell, text));
                    }}
                    onKeyDown={downTheColumn}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function downTheColumn(event: KeyboardEvent): void {
  const { key, currentTarget } = event;
  const step = key === 'Enter' || key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(currentTarget instanceof HTMLInputElement)) return;
  event.preventDefault();
  const { column = '', row = '0' } = currentTarget.dataset;
  const next = currentTarget
    .closest('table')
    ?.querySelector<HTMLInputElement>(`[data-column="${column}"][data-row="${Number(row) + step}"]`);
  next?.focus();
  next?.select();
}
