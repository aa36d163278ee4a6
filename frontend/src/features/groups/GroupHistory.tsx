import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { CampaignChange } from '../../shared/api/types';
import { type Formats, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import type { vi } from './messages.vi';
import { groupChangesQuery } from './queries';

/** The latest changes, the newest first. */
export function GroupHistory({ id }: { id: string }) {
  const m = useMessages(groupMessages);
  const formats = useFormats();
  const changes = useQuery(groupChangesQuery(id));
  return (
    <section class={css.section} aria-labelledby="changes">
      <h2 id="changes">{m.history}</h2>
      <QueryView query={changes}>
        {(data) => (
          <ol class={css.list} aria-labelledby="changes">
            {data.items.map((change) => (
              <li key={change.id}>
                <strong>{titleOf(change, m, formats)}</strong>
                <p class="soft">{m.by({ name: change.byName, at: formats.dateTime(change.at) })}</p>
                <p>{m.reasonOf({ reason: change.reason })}</p>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}

function titleOf(
  { field, before, after, effectiveOn }: CampaignChange,
  m: typeof vi,
  formats: Formats,
): string {
  const day = effectiveOn ? formats.day(effectiveOn) : '';
  if (field === 'members')
    return after ? m.joined({ unit: after, day }) : m.left({ unit: before ?? '', day });
  return m.set({ field: m.field[field] ?? field, value: field === 'dissolvedOn' ? day : (after ?? '—') });
}
