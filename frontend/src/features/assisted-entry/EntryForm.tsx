import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { Problem } from '../../shared/api/Problem';
import type { Campaign, EntryDay, Me, Unit } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { useObservable } from '../../shared/observable';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { ConsentFields } from './ConsentFields';
import { Declared } from './Declared';
import css from './Entry.module.css';
import {
  bodyOf,
  EMPTY,
  type Entry,
  following,
  isBlank,
  isNumber,
  isPhone,
  missing,
  NOBODY,
  needsPaper,
  wayOf,
} from './entry';
import { IdeaFields } from './IdeaFields';
import { notLost, toCodeAndBack } from './jump';
import { kept } from './kept';
import { entryMessages } from './messages';
import { MoreFields } from './MoreFields';
import { OnTheWay } from './OnTheWay';
import { arrived, layDown, outbox, paperOf, post, resume, type Sending, takeBack } from './outbox';
import { theOnlyOne } from './ownUnits';
import { Paper } from './PaperFields';
import { PersonFields } from './PersonFields';
import { personQuery } from './queries';
import { Shared } from './Shared';
import { Shortcuts } from './Shortcuts';
import { useStack } from './stack';
import { Violations } from './Violations';

interface Props {
  me: Me;
  campaign: Campaign;
  day: EntryDay;
  /** The units at the top of the operator's own. */
  units: Unit[];
}

/** One entry after the other, by keyboard alone. The next one begins while the last is on its way; nothing typed is lost on a refusal or a reload. */
export function EntryForm({ me, campaign, day, units }: Props) {
  const m = useMessages(entryMessages);
  const queries = useQueryClient();
  const wish = useRef({ handIn: true, samePerson: false });
  // The boxes of a new entry are new ones: the list of units forgets what was chosen for the last.
  const [turn, setTurn] = useState(0);
  const [mending, setMending] = useState<Sending | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const stack = useStack();
  const person = useRef<ReturnType<typeof usePerson>['data']>(undefined);

  /** As it would be sent now. */
  const packed = (entry: Entry, handIn: boolean) => {
    const found = person.current ?? null;
    const paper = needsPaper(entry, found) ? stack.first : null;
    return {
      operator: me.id,
      entry,
      body: bodyOf(entry, campaign.id, found, handIn),
      person: found?.name ?? (entry.author.name || entry.author.earlierNumber),
      paperWords: paper ? day.asked.textVersion : null,
      paper,
    };
  };
  const placed = (entry: Entry) => ({ ...entry, unitId: entry.unitId ?? theOnlyOne(units) });
  const begin = (next: (now: Entry) => Entry, goesOn = false) => {
    form.setValues((now) => {
      const begun = placed(next(now));
      newest.current = { entry: begun, author: goesOn ? begun.author : NOBODY };
      return begun;
    });
    setTurn((count) => count + 1);
  };

  const form = useForm({
    initial: placed(kept.get(me.id)),
    validate: (entry) =>
      missing(entry, { person: person.current ?? null, paper: stack.first !== null }, wish.current.handIn, m),
    submit: (entry) => {
      const { handIn, samePerson } = wish.current;
      const item = packed(entry, handIn);
      post({ ...item, onArrival: samePerson ? goOnWith : undefined });
      if (item.paper) stack.drop();
      setMending(null);
      begin((now) => following(now, samePerson), true);
      return Promise.resolve();
    },
  });
  const { values } = form;
  // Drawn or not, and what it began with of its author: the keys may be pressed twice at once.
  const newest = useRef({ entry: values, author: NOBODY });

  /** The same person is known by now: by their phone, or by the number that the last entry got. */
  const goOnWith = ({ number }: { number: string | null }) => {
    void queries.invalidateQueries({ queryKey: ['assisted', 'person'] });
    form.setValues((now) => {
      if (!number || now.who !== 'EARLIER' || now.author.earlierNumber !== '') return now;
      newest.current.author = { ...newest.current.author, earlierNumber: number };
      return { ...now, author: { ...now.author, earlierNumber: number } };
    });
  };
  const mend = (item: Sending) => {
    if (!isBlank(values)) {
      const laid = packed(values, true);
      layDown(laid);
      if (laid.paper) stack.drop();
    }
    const paper = paperOf(item.key);
    if (paper) stack.putBack(paper);
    takeBack(item.key);
    setMending(item.problem ? item : null);
    begin(() => item.entry);
  };

  const found = usePerson(campaign.id, values);
  person.current = found.data;
  useEffect(() => resume(me.id), [me.id]);
  useEffect(() => {
    if (found.data) notLost();
  }, [found.data]);
  useLeaving(stack.first !== null);
  useNewest();

  // Before anything else happens: whoever reloads right after a key loses nothing.
  useLayoutEffect(() => {
    newest.current.entry = values;
    kept.set(me.id, values);
  }, [me.id, values]);

  // The next one begins where the last one did.
  useEffect(() => {
    if (turn > 0) box.current?.querySelector<HTMLElement>('input[type=tel], input[type=text]')?.focus();
  }, [turn]);

  const send = (handIn: boolean, samePerson: boolean) => {
    wish.current = { handIn, samePerson };
    box.current?.querySelector('form')?.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') {
      event.preventDefault();
      toCodeAndBack();
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!isBlank(newest.current.entry, newest.current.author)) send(true, event.shiftKey);
  };
  const asksConsent = found.data?.agreedAt == null;
  const paper = asksConsent && wayOf(values) === 'PAPER' && !values.proof ? stack.first : null;

  return (
    <section class={css.desk} aria-labelledby="entry-heading">
      <h2 id="entry-heading">{m.form}</h2>
      <p class="soft">{m.today(day)}</p>
      <Shortcuts />
      <OnTheWay operator={me.id} onMend={mend} />
      {/* The shortcuts belong to the fields inside; the box itself is nothing to be reached. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={box} class={paper ? css.withPaper : undefined} onKeyDown={onKeyDown}>
        <Form form={form} label={m.form}>
          {mending?.problem && (
            <Problem error={new ApiError(mending.problem)}>
              <Violations problem={mending.problem} />
            </Problem>
          )}
          <Shared key={`s${String(turn)}`} form={form} campaign={campaign} units={units} />
          <PersonFields key={`p${String(turn)}`} form={form} found={found} />
          {asksConsent && (
            <ConsentFields key={`c${String(turn)}`} form={form} asked={day.asked} stack={stack} />
          )}
          <IdeaFields key={`i${String(turn)}`} form={form} campaignId={campaign.id} />
          <Declared form={form} />
          <MoreFields form={form} />
          <ButtonRow>
            <Button large onClick={() => send(true, false)}>
              {m.handIn}
            </Button>
            <Button look="secondary" onClick={() => send(false, false)}>
              {m.keepDraft}
            </Button>
            <Button look="quiet" onClick={() => begin(({ isMoreOpen }) => ({ ...EMPTY, isMoreOpen }))}>
              {m.clear}
            </Button>
          </ButtonRow>
        </Form>
        {paper && <Paper file={paper} />}
      </div>
    </section>
  );
}

function usePerson(campaignId: string, { who, author }: Entry) {
  const phone = author.phone.trim();
  const earlierNumber = author.earlierNumber.trim();
  return useQuery(
    who === 'EARLIER'
      ? personQuery(campaignId, { earlierNumber }, isNumber(earlierNumber))
      : personQuery(campaignId, { phone }, who === 'PHONE' && isPhone(phone)),
  );
}

/** Lists and counts follow what arrived. Nobody is looked for again by that: each look is recorded, and people who were unknown may be known now. */
function useNewest(): void {
  const queries = useQueryClient();
  const all = useObservable(arrived);
  useEffect(() => {
    if (!all) return;
    for (const part of ['day', 'entered', 'quality']) {
      void queries.invalidateQueries({ queryKey: ['assisted', part] });
    }
    queries.removeQueries({ queryKey: ['assisted', 'person'], type: 'inactive' });
  }, [all, queries]);
}

/** Pictures that were chosen are nowhere else: a reload asks first. */
function useLeaving(hasPapers: boolean): void {
  const items = useObservable(outbox);
  const asks = hasPapers || items.some(({ key }) => paperOf(key));
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [asks]);
}
