import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { TakingPart as Agreement } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { takingPartQuery } from '../../shared/taking-part/query';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';

/** What somebody agreed to when they began, and how they take it back. */
export function TakingPart() {
  const m = useMessages(privacyMessages);
  const common = useMessages(commonMessages);
  const agreement = useQuery(takingPartQuery);
  return (
    <section class={css.part} aria-labelledby="taking-part">
      <h2 id="taking-part">{m.agreements}</h2>
      <p>
        {m.publishing} <a href={paths.myIdeas}>{m.myIdeas}</a>
      </p>
      <p>
        {m.naming} <a href={paths.people}>{m.names}</a>
      </p>
      <QueryView query={agreement} pending={<Skeleton label={common.loading} lines={3} />}>
        {(known) => <Change known={known} />}
      </QueryView>
    </section>
  );
}

function Change({ known }: { known: Agreement }) {
  const m = useMessages(privacyMessages);
  const formats = useFormats();
  const language = useLanguage();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(0);
  const [attemptKey, setAttemptKey] = useState(createKey);
  const { asked, givenAt, withdrawnAt } = known;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      if (givenAt) {
        const path = { purpose: asked.purpose };
        await answer(api.DELETE('/api/v1/me/consents/{purpose}', { params: { path } }));
      } else {
        const header = { 'Idempotency-Key': attemptKey };
        const body = { purpose: asked.purpose, textVersion: asked.textVersion };
        await answer(api.POST('/api/v1/me/consents', { params: { header }, body }));
        setAttemptKey(createKey());
      }
      await queries.invalidateQueries();
      setOpen(false);
      setChanged((count) => count + 1);
    },
  });
  const state = givenAt
    ? m.agreedSince({ time: formats.dateTime(givenAt) })
    : withdrawnAt
      ? m.leftSince({ time: formats.dateTime(withdrawnAt) })
      : m.neverAsked;
  const step = givenAt ? m.leave : withdrawnAt ? m.joinAgain : m.join;
  return (
    <>
      {changed > 0 && <Arrived key={changed} tone="good" title={givenAt ? m.joined : m.left} />}
      <p>{state}</p>
      <div>
        <Button look="secondary" onClick={() => setOpen(true)}>
          {step}
        </Button>
      </div>
      <DialogForm
        title={step}
        text={givenAt ? m.leaveText : asked.text[language]}
        yes={givenAt ? m.leave : m.agree}
        sending={m.working}
        {...(givenAt ? { look: 'danger' as const } : {})}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </>
  );
}
