import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import { LazyAttachFiles } from '../../shared/attachments/LazyAttachFiles';
import type { Claim, Idea, Outcome } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { ideaQuery } from '../../shared/ideas/queries';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { decisionErrors, decisionOf, type DecisionValues, UNDECIDED } from './decision';
import { reviewMessages } from './messages';
import { HeldByAnother } from './HeldByAnother';
import { ReasonFields } from './ReasonFields';
import { RecognitionFields } from './RecognitionFields';
import css from './Review.module.css';
import { useKeys } from './useKeys';
import { WhatChanged } from './WhatChanged';

interface Props {
  idea: Idea;
  claim: Claim | null;
  onDecided: () => void;
}

export function DecisionForm({ idea, claim, onDecided }: Props) {
  const m = useMessages(reviewMessages);
  const queries = useQueryClient();
  const [before, setBefore] = useState<Idea | null>(null);
  const form = useForm<DecisionValues>({
    initial: UNDECIDED,
    validate: (values) => decisionErrors(values, m, idea.form.firstAppliedOn),
    submit: async (values) => {
      try {
        const decided = await answer(
          api.POST('/api/v1/ideas/{id}/decision', {
            params: { path: { id: idea.id }, header: ifMatch(idea.version) },
            body: decisionOf(values),
          }),
        );
        onDecided();
        queries.setQueryData(ideaQuery(idea.id).queryKey, decided);
        await queries.invalidateQueries();
        window.scrollTo(0, 0);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // Who holds it now is told above the fields.
        if (error.kind === 'claimed') await queries.invalidateQueries({ queryKey: ['ideas'] });
        if (error.kind !== 'stale-version') throw error;
        setBefore(idea);
        await queries.invalidateQueries({ queryKey: ['ideas'] });
      }
    },
  });
  const outcomes: { value: Outcome; label: string }[] = [
    { value: 'VALID', label: m.valid },
    { value: 'NEEDS_INFO', label: m.needsInfo },
    { value: 'INVALID', label: m.invalid },
    { value: 'DUPLICATE', label: m.duplicate },
  ];
  const { outcome } = form.values;
  const pick = (value: Outcome) => () => {
    form.set('outcome', value);
    // The next Tab goes on from here.
    document
      .querySelector<HTMLInputElement>(`input[name=outcome][value=${value}]`)
      ?.focus({ preventScroll: true });
    document.getElementById('decide')?.scrollIntoView({ block: 'start' });
  };
  useKeys({ v: pick('VALID'), b: pick('NEEDS_INFO'), x: pick('INVALID'), t: pick('DUPLICATE') });
  return (
    <section class={css.decision} aria-labelledby="decide">
      <h2 id="decide">{m.decide}</h2>
      {before && <WhatChanged before={before} now={idea} />}
      <HeldByAnother claim={claim} />
      <Form form={form}>
        <RadioGroup
          name="outcome"
          label={m.outcome}
          error={form.errors['outcome']}
          choices={outcomes}
          value={outcome}
          onChange={(value) => form.set('outcome', value as Outcome)}
        />
        {outcome === 'VALID' && (
          <>
            <RecognitionFields values={form.values} errors={form.errors} set={form.set} />
            <LazyAttachFiles idea={idea.id} recognition />
          </>
        )}
        {outcome !== '' && outcome !== 'VALID' && (
          <ReasonFields values={form.values} errors={form.errors} set={form.set} />
        )}
        <div>
          <Button type="submit" large pending={form.sending}>
            {form.sending ? m.sending : m.submit}
          </Button>
        </div>
      </Form>
    </section>
  );
}
