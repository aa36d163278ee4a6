import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Campaign, EntryDay, EntryDone, Me } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { Checkbox } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { ConsentFields } from './ConsentFields';
import { Declared } from './Declared';
import { Done } from './Done';
import css from './Entry.module.css';
import { bodyOf, EMPTY, following, isNumber, isPhone, missing } from './entry';
import { IdeaFields } from './IdeaFields';
import { kept } from './kept';
import { entryMessages } from './messages';
import { PersonFields } from './PersonFields';
import { personQuery } from './queries';

interface Props {
  me: Me;
  campaign: Campaign;
  day: EntryDay;
}

/** One entry after the other, by keyboard alone. Nothing typed is lost on a refusal or a reload. */
export function EntryForm({ me, campaign, day }: Props) {
  const m = useMessages(entryMessages);
  const queries = useQueryClient();
  const keyOf = useEntryKey();
  const wish = useRef({ handIn: true, samePerson: false });
  const [done, setDone] = useState<EntryDone | null>(null);
  // The boxes of a new entry are new ones: the list of units and the file forget what was chosen for the last.
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLDivElement>(null);

  const person = useRef<ReturnType<typeof usePerson>['data']>(undefined);
  const form = useForm({
    initial: kept.get(me.id),
    validate: (entry) => missing(entry, person.current ?? null, wish.current.handIn, m),
    submit: async (entry) => {
      const body = bodyOf(entry, campaign.id, person.current ?? null, wish.current.handIn);
      const entered = await answer(
        api.POST('/api/v1/assisted-entries', {
          params: { header: { 'Idempotency-Key': keyOf(JSON.stringify(body)) } },
          body,
        }),
      );
      form.setValues((now) => following(now, wish.current.samePerson ? entered : null));
      setDone(entered);
      setTurn((count) => count + 1);
      void queries.invalidateQueries({ queryKey: ['assisted'] });
    },
  });
  const { values } = form;
  const found = usePerson(campaign.id, values);
  person.current = found.data;

  // Before anything else happens: whoever reloads right after a key loses nothing.
  useLayoutEffect(() => kept.set(me.id, values), [me.id, values]);

  // The next one begins where the last one did.
  useEffect(() => {
    if (turn > 0) box.current?.querySelector<HTMLElement>('input[type=tel], input[type=text]')?.focus();
  }, [turn]);

  const send = (handIn: boolean, samePerson: boolean) => {
    wish.current = { handIn, samePerson };
    box.current?.querySelector('form')?.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(true, event.shiftKey);
  };

  return (
    <section class={css.desk} aria-labelledby="entry-heading">
      <h2 id="entry-heading">{m.form}</h2>
      <p class="soft">{m.today(day)}</p>
      <Shortcuts />
      <Done done={done} />
      {/* The shortcuts belong to the fields inside; the box itself is nothing to be reached. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={box} onKeyDown={onKeyDown}>
        <Form form={form} label={m.form}>
          <PersonFields key={`p${String(turn)}`} form={form} found={found} />
          {found.data?.agreedAt == null && (
            <ConsentFields key={`c${String(turn)}`} form={form} asked={day.asked} />
          )}
          <IdeaFields key={`i${String(turn)}`} form={form} campaign={campaign} />
          <Declared form={form} />
          <Checkbox
            name="repeat"
            label={m.repeat}
            checked={values.repeat}
            onChange={(repeat) => form.set('repeat', repeat)}
          />
          <ButtonRow>
            <Button large pending={form.sending} onClick={() => send(true, false)}>
              {form.sending ? m.sending : m.handIn}
            </Button>
            <Button look="secondary" pending={form.sending} onClick={() => send(false, false)}>
              {m.keepDraft}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                form.setValues(() => EMPTY);
                setTurn((count) => count + 1);
              }}
            >
              {m.clear}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </section>
  );
}

function Shortcuts() {
  const m = useMessages(entryMessages);
  return (
    <details class={css.keys}>
      <summary>{m.keys}</summary>
      <ul>
        <li>{m.keyNext}</li>
        <li>{m.keySame}</li>
        <li>{m.keyTab}</li>
      </ul>
      <p class="soft">{m.keyWhere}</p>
    </details>
  );
}

function usePerson(campaignId: string, { who, author }: ReturnType<typeof kept.get>) {
  const phone = author.phone.trim();
  const earlierNumber = author.earlierNumber.trim();
  return useQuery(
    who === 'EARLIER'
      ? personQuery(campaignId, { earlierNumber }, isNumber(earlierNumber))
      : personQuery(campaignId, { phone }, who === 'PHONE' && isPhone(phone)),
  );
}

/** The same content keeps its key, so that a second press or a retry enters once. */
function useEntryKey(): (body: string) => string {
  const last = useRef({ body: '', key: '' });
  return (body) => {
    if (last.current.body !== body) last.current = { body, key: createKey() };
    return last.current.key;
  };
}
