import type { Board } from '../../shared/api/types';
import { TargetLine } from '../../shared/board/TargetLine';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { path, paths } from '../../shared/paths';
import { Tag } from '../../shared/ui/Tag';
import { useWords } from '../../shared/words/domain';
import { Definition } from './Definition';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { SprintGoal } from './SprintGoal';

/** The unit whose children are ranked below: its own figures, in all and by block. */
export function SelfLine({ board }: { board: Board }) {
  const m = useMessages(leaderboardMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const { self } = board;
  const { figures, targets } = self;
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value));
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const facts: { metric: string; label: string; value: string; strong?: boolean }[] = [
    { metric: 'valid', label: m.valid, value: formats.number(figures.valid), strong: true },
    { metric: 'pct-assigned', label: m.pctAssigned, value: percent(targets.pctAssigned) },
    { metric: 'pct-registered', label: m.pctRegistered, value: percent(targets.pctRegistered) },
    { metric: 'submitted', label: m.submitted, value: formats.number(figures.submitted) },
    { metric: 'pending', label: m.pending, value: formats.number(figures.pending) },
    { metric: 'registrants', label: m.registrants, value: formats.number(figures.registrants) },
    { metric: 'submitters', label: m.submitters, value: number(figures.submitters) },
    { metric: 'pct-covered', label: m.by.COVERAGE, value: percent(self.coverage?.pctCovered ?? null) },
  ];
  return (
    <section class={css.self} aria-label={m.here}>
      <div class={css.selfHead}>
        <h2>
          <a href={path(paths.unit, { id: self.unit.id })}>{self.unit.name}</a>
        </h2>
        <p class="soft">{words.level[self.level]}</p>
        {targets.completed && (
          <Tag tone="good" icon="check">
            {m.completed}
          </Tag>
        )}
      </div>
      <SprintGoal board={board} />
      <dl class={css.facts}>
        {facts.map((fact) => (
          <div key={fact.metric} class={fact.strong ? css.strong : undefined}>
            <dt>
              {fact.label} <Definition metric={fact.metric} label={fact.label} />
            </dt>
            <dd class="numeric">{fact.value}</dd>
          </div>
        ))}
      </dl>
      <div class={css.blocks}>
        {board.blocks.map((line) => (
          <TargetLine
            key={line.block}
            label={boardWords.block[line.block]}
            figures={line.figures}
            targets={line.targets}
          />
        ))}
      </div>
    </section>
  );
}
