import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { ReadyAnswer } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { deskMessages } from './desk';
import { readyAnswersQuery } from './queries';
import { RemoveReady, WriteReady } from './ReadyDialogs';
import css from './Support.module.css';

interface Open {
  /** None for a new one. */
  answer: ReadyAnswer | null;
  removing?: boolean;
}

/** What the team says often, and what it has from the teams above; whoever leads it writes its own. */
export function ReadyAnswers({ unitId, mayWrite }: { unitId: string; mayWrite: boolean }) {
  const m = useMessages(deskMessages);
  const answers = useQuery(readyAnswersQuery(unitId));
  const [open, setOpen] = useState<Open | null>(null);
  const [told, setTold] = useState('');
  const done = (text: string) => {
    setOpen(null);
    setTold(text);
  };
  const start = (next: Open) => {
    setTold('');
    setOpen(next);
  };
  const close = () => {
    setOpen(null);
    // Perhaps it was given up because somebody else had changed it.
    void answers.refetch();
  };
  const dialog = { unitId, onClose: close, onDone: done };
  return (
    <section class={css.facts} aria-labelledby="ready-answers">
      <h2 id="ready-answers">{m.readyTitle}</h2>
      <p class="soft">{m.readyLead}</p>
      {told && <Arrived tone="good" title={told} />}
      <QueryView
        query={answers}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.noReady}</p>}
      >
        {({ items }) => (
          <ul class={css.list} aria-labelledby="ready-answers">
            {items.map((answer) => (
              <li key={answer.id}>
                <h3 class={css.heading}>{answer.heading}</h3>
                <p class={css.text}>{answer.text}</p>
                {answer.unit.id !== unitId && <p class="soft">{m.readyOf({ unit: answer.unit.name })}</p>}
                {mayWrite && answer.unit.id === unitId && (
                  <ButtonRow>
                    <Button look="secondary" onClick={() => start({ answer })}>
                      {m.readyChange}
                      <span class="visually-hidden"> {answer.heading}</span>
                    </Button>
                    <Button look="quiet" onClick={() => start({ answer, removing: true })}>
                      {m.readyRemove}
                      <span class="visually-hidden"> {answer.heading}</span>
                    </Button>
                  </ButtonRow>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {mayWrite && (
        <ButtonRow>
          <Button look="secondary" onClick={() => start({ answer: null })}>
            {m.readyAdd}
          </Button>
        </ButtonRow>
      )}
      {open &&
        (open.answer && open.removing ? (
          <RemoveReady {...dialog} answer={open.answer} />
        ) : (
          <WriteReady {...dialog} answer={open.answer} />
        ))}
    </section>
  );
}
