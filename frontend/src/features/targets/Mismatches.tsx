import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { boardMessages } from '../../shared/board/messages';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { targetMessages } from './messages';
import { mismatchesQuery } from './queries';
import css from './Targets.module.css';

/** Figures of the subtree that do not add up; shown, never mended by themselves. */
export function Mismatches({ unit, phase }: { unit: string; phase: string }) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const mismatches = useQuery(mismatchesQuery(unit, phase));
  return (
    <section class={css.section} aria-labelledby="mismatches">
      <h2 id="mismatches">{m.mismatches}</h2>
      <ExportLink kind="TARGET_MISMATCHES" filters={{ unit, phase }} describedBy="mismatches" />
      <QueryView
        query={mismatches}
        isEmpty={({ items }) => items.length === 0}
        empty={<p class="soft">{m.mismatchesNone}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.findings}>
              {items.map((item) => (
                <li key={`${item.unit.id}-${item.what}-${item.kind}-${String(item.block)}`}>
                  <a href={path(paths.unitTargets, { id: item.unit.id }, { phase })}>{item.unit.name}</a>
                  <br />
                  {m.mismatch[item.what]({
                    what: item.block
                      ? `${m.kinds[item.kind]}, ${boardWords.block[item.block]}`
                      : m.kinds[item.kind],
                    own: formats.number(item.own),
                    total: formats.number(item.total),
                  })}
                </li>
              ))}
            </ul>
            {nextCursor && <p class="soft">{m.mismatchesMore}</p>}
          </>
        )}
      </QueryView>
    </section>
  );
}
