import type { AuditEvent } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { ByWidth } from '../../shared/ui/ByWidth';
import css from './Audit.module.css';
import { EventDetails } from './EventDetails';
import { auditMessages } from './messages';

export function EventList({ events }: { events: AuditEvent[] }) {
  return <ByWidth narrow={<Cards events={events} />} wide={<Table events={events} />} />;
}

function Cards({ events }: { events: AuditEvent[] }) {
  const m = useMessages(auditMessages);
  const formats = useFormats();
  return (
    <ul class={css.cards} aria-label={m.list}>
      {events.map((event) => (
        <li key={event.id}>
          <p>
            <strong>{m.actions[event.action]}</strong> · {m.objects[event.objectType]}
          </p>
          <p class="soft">{formats.dateTime(event.at)}</p>
          <Who event={event} />
          <Where event={event} />
          <EventDetails event={event} />
        </li>
      ))}
    </ul>
  );
}

function Table({ events }: { events: AuditEvent[] }) {
  const m = useMessages(auditMessages);
  const formats = useFormats();
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{m.list}</caption>
      <thead>
        <tr>
          <th scope="col">{m.time}</th>
          <th scope="col">{m.who}</th>
          <th scope="col">{m.what}</th>
          <th scope="col">{m.where}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td class={css.time}>{formats.dateTime(event.at)}</td>
            <td>
              <Who event={event} />
            </td>
            <th scope="row">
              <strong>{m.actions[event.action]}</strong> · {m.objects[event.objectType]}
              <EventDetails event={event} />
            </th>
            <td>
              <Where event={event} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ event }: { event: AuditEvent }) {
  const m = useMessages(auditMessages);
  const { actor, actingFor } = event;
  return (
    <>
      <p>{actor ? <Person {...actor} /> : <span class="soft">{m.system}</span>}</p>
      {actingFor && actingFor.id !== actor?.id && (
        <p class="soft">
          {m.forWhom({ name: '' })}
          <Person {...actingFor} />
        </p>
      )}
    </>
  );
}

function Person({ id, name, client }: { id: string; name: string; client: boolean }) {
  const m = useMessages(auditMessages);
  return (
    <a href={withQuery(paths.audit, { person: id })}>
      {client ? m.client({ name }) : name}
      <span class="visually-hidden">: {m.onlyPerson}</span>
    </a>
  );
}

function Where({ event: { unit } }: { event: AuditEvent }) {
  return unit ? (
    <p>
      <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>
    </p>
  ) : null;
}
