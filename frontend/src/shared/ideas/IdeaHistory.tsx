import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../api/QueryView';
import type { IdeaEvent, IdeaState } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useLanguage } from '../i18n/language';
import { defineMessages, useMessages } from '../i18n/messages';
import { said } from '../i18n/said';
import { Timeline, type TimelineItem } from '../ui/Timeline';
import { useWords } from '../words/domain';
import { type HistoryWords, vi } from './history.vi';
import { ideaEventsQuery } from './queries';

const messages = defineMessages(vi, () => import('./history.en').then((loaded) => loaded.en));
const WAITING: IdeaState[] = ['SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO'];

/** Who did what, when and why; what is still to come stands at the end. */
export function IdeaHistory({ id, state }: { id: string; state: IdeaState }) {
  const m = useMessages(messages);
  const words = useWords();
  const formats = useFormats();
  const language = useLanguage();
  const events = useQuery(ideaEventsQuery(id));
  const itemOf = (event: IdeaEvent): TimelineItem => ({
    key: event.id,
    title: titleOf(event, m),
    meta: [
      formats.dateTime(event.at),
      whoOf(event, m),
      event.externalId && m.externalId({ id: event.externalId }),
      event.undone && m.wasUndone,
    ]
      .filter(Boolean)
      .join(' · '),
    text: [
      event.reasonCode ? words.reason[event.reasonCode] : null,
      event.reason && said(language, event.reason, event.reasonEn),
    ]
      .filter(Boolean)
      .join(': '),
  });
  const ahead: TimelineItem[] = WAITING.includes(state)
    ? [{ key: 'ahead', title: m.decision, meta: m.ahead, ahead: true }]
    : [];
  return (
    <QueryView query={events}>
      {(data) => <Timeline label={m.label} items={[...data.items.map(itemOf), ...ahead]} />}
    </QueryView>
  );
}

function titleOf(event: IdeaEvent, m: HistoryWords): string {
  if (event.from === null) return event.to === 'DRAFT' ? m.created : m.happened[event.to];
  if (event.from === event.to) return m.helped;
  if (event.undo) return event.actorPart === 'PROGRAMME' ? m.boundAgain : m.undone;
  if (event.from === 'DISPUTED') return event.to === 'WITHDRAWN' ? m.disowned : m.settled;
  if (event.from === 'DUPLICATE' && event.actorPart === 'PROGRAMME') return m.released;
  if (event.from === 'VALID' && event.to === 'INVALID') return m.revoked;
  if (event.from === 'DUPLICATE' && event.to === 'IN_REVIEW') return m.setApart;
  if (event.from === 'NEEDS_INFO' && event.to === 'SUBMITTED') return m.resubmitted;
  return m.happened[event.to];
}

const whoOf = ({ actorName, actorPart }: IdeaEvent, m: HistoryWords): string =>
  actorName ? `${actorName} (${m.part[actorPart]})` : m.part[actorPart];
