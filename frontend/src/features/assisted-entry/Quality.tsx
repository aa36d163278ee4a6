import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { EntryQualityLine } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Entry.module.css';
import { entryMessages } from './messages';
import { qualityQuery } from './queries';

const SHARES = ['returned', 'disputed', 'withdrawn', 'lookAlike'] as const;

/** Shares, so that nobody is judged by how much alone: those who lead see everybody of their units, all others themselves. */
export function Quality({ leads }: { leads: boolean }) {
  const m = useMessages(entryMessages);
  const formats = useFormats();
  const quality = useQuery(qualityQuery(leads));
  return (
    <section class={css.desk} aria-labelledby="quality">
      <h2 id="quality">{m.quality}</h2>
      <p class="soft">{m.qualityHint}</p>
      {leads && <ExportLink kind="ENTRY_QUALITY" describedBy="quality" />}
      <QueryView
        query={quality}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.noQuality}</p>}
      >
        {({ items }) => (
          <ul class={css.list} aria-labelledby="quality">
            {items.map((line) => (
              <li key={line.operatorId}>
                <strong>{leads ? line.operatorName : m.me}</strong>
                <dl class={css.figures}>
                  <Figure label={m.count} value={formats.number(line.entered)} />
                  {SHARES.map((share) => (
                    <Figure key={share} label={m[share]} value={shareOf(line, share)} />
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );

  function shareOf(line: EntryQualityLine, share: (typeof SHARES)[number]): string {
    const { count, percent } = line[share];
    return `${formats.percent(percent)} (${formats.number(count)})`;
  }
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
