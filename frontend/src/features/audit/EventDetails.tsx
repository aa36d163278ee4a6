import type { AuditEvent } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { SummaryList, type SummaryRow } from '../../shared/ui/SummaryList';
import css from './Audit.module.css';
import { auditMessages } from './messages';

/** What stands behind a line; opened one at a time. */
export function EventDetails({ event }: { event: AuditEvent }) {
  const m = useMessages(auditMessages);
  const formats = useFormats();
  const fields: Record<string, string> = m.fields;
  const named = (field: string) => fields[field] ?? field;
  const row = (label: string, value: SummaryRow['value'] | null): SummaryRow[] =>
    value === null ? [] : [{ key: label, label, value }];
  const { place } = event;
  const rows: SummaryRow[] = [
    ...row(m.reason, event.reason),
    ...event.changes.map(({ field, before, after }) => ({
      key: `change ${field}`,
      label: named(field),
      value: m.was({ before: before ?? '—', after: after ?? '—' }),
    })),
    ...event.facts.map(({ name, value }) => ({ key: `fact ${name}`, label: named(name), value })),
    ...row(m.objectId, event.objectId),
    ...row(m.actChain, event.actChain),
    ...row(m.requestId, event.requestId),
    ...row(m.network, event.network),
    ...row(m.node, event.node),
    ...row(
      m.chain,
      place ? m.place({ day: formats.day(place.day), number: formats.number(place.sequence) }) : m.waiting,
    ),
    ...row(m.hash, place ? <code>{place.hash}</code> : null),
  ];
  return (
    <details class={css.details}>
      <summary>
        {m.details}
        <span class="visually-hidden">
          {m.about({ action: m.actions[event.action], at: formats.dateTime(event.at) })}
        </span>
      </summary>
      <SummaryList rows={rows} />
      {event.objectId && (
        <p>
          <a href={withQuery(paths.audit, { object: event.objectId })}>{m.onlyObject}</a>
        </p>
      )}
    </details>
  );
}
