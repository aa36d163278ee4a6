import type { DataRequestKind, DataRequestState } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';

interface Facts {
  kind: DataRequestKind;
  state: DataRequestState;
  askedAt: string;
  answerDue: string;
  doneDue: string;
  overdue?: boolean;
  text?: string | null;
  answer?: string | null;
}

const tones: Record<DataRequestState, Tone> = {
  OPEN: 'act',
  ANSWERED: 'busy',
  DONE: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
};

/** What was asked for, where it stands and by when it is due. */
export function RequestFacts({ request }: { request: Facts }) {
  const m = useMessages(privacyMessages);
  const formats = useFormats();
  const { kind, state } = request;
  return (
    <>
      <p>
        <strong>{m.kinds[kind]}</strong> <Tag tone={tones[state]}>{m.states[state]}</Tag>{' '}
        {request.overdue && <Tag tone="bad">{m.overdue}</Tag>}
      </p>
      <p class="soft">
        {m.askedAt({ time: formats.dateTime(request.askedAt) })}
        {state === 'OPEN' && ` · ${m.answerBy({ day: formats.date(request.answerDue) })}`}
        {(state === 'OPEN' || state === 'ANSWERED') &&
          ` · ${m.doneBy({ day: formats.date(request.doneDue) })}`}
      </p>
      {request.text && <p class={css.words}>{request.text}</p>}
      {request.answer && (
        <p class={css.words}>
          <strong>{m.answerOf}</strong> {request.answer}
        </p>
      )}
    </>
  );
}
