import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { Delivery } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { deskMessages } from './desk';
import { deliveriesQuery } from './queues';
import css from './Support.module.css';

/** What became of the messages to its author, for somebody who calls because none came. */
export function Deliveries({ idea, describedBy }: { idea: string; describedBy: string }) {
  const m = useMessages(deskMessages);
  const [asked, setAsked] = useState(false);
  const deliveries = useQuery({ ...deliveriesQuery(idea), enabled: asked });
  if (!asked) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)} describedBy={describedBy}>
        {m.deliveries}
      </Button>
    );
  }
  return (
    <QueryView
      query={deliveries}
      isEmpty={({ items }) => items.length === 0}
      empty={<p role="status">{m.noDeliveries}</p>}
    >
      {({ items }) => (
        <ul class={css.facts} aria-label={m.deliveries}>
          {items.map((delivery) => (
            <Line key={`${delivery.madeAt}-${delivery.channel}`} delivery={delivery} />
          ))}
        </ul>
      )}
    </QueryView>
  );
}

function Line({ delivery }: { delivery: Delivery }) {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  const { channel, state, reason, dueAt, endedAt, readAt } = delivery;
  return (
    <li>
      {m.channels[channel]}: {m.deliveryStates[state]}
      {reason && ` (${m.dropReasons[reason]})`}, {formats.dateTime(endedAt ?? dueAt)}
      {readAt && ` · ${m.readAt({ at: formats.dateTime(readAt) })}`}
    </li>
  );
}
