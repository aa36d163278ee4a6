import type { Unit } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { useWords } from '../../shared/words/domain';
import { unitMessages } from './messages';
import css from './Unit.module.css';

export function UnitFacts({ unit }: { unit: Unit }) {
  const m = useMessages(unitMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const facts = [
    { label: m.level, value: unit.kind ? words.kind[unit.kind] : words.level[unit.level] },
    { label: m.block, value: unit.blocks.length > 1 ? m.bothBlocks : boardWords.block[unit.block] },
    { label: m.members, value: formats.number(unit.memberCount) },
    ...(unit.childCount > 0 ? [{ label: m.childCount, value: formats.number(unit.childCount) }] : []),
    { label: m.code, value: unit.code },
  ];
  return (
    <dl class={css.facts} aria-label={m.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd class="numeric">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
