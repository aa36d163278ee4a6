import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { Outcome } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { decisionErrors, decisionOf, type DecisionValues, UNDECIDED } from './decision';
import type { Filter } from './filter';
import { reviewMessages } from './messages';
import { ReasonFields } from './ReasonFields';
import { RecognitionFields } from './RecognitionFields';
import { manyMessages } from './many';
import { selectionOf } from './manyQueries';
import { ManySummary } from './ManySummary';

interface Props {
  filter: Filter;
  count: number;
  /** By four eyes. */
  leftOut: number;
  onAsked: (id: string) => void;
}

const ATTACH = 'ATTACH';

/** The decision first, then once more how many it is about. */
export function ManyForm({ filter, count, leftOut, onAsked }: Props) {
  const m = useMessages(manyMessages);
  const words = useMessages(reviewMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [attach, setAttach] = useState(false);
  const [sure, setSure] = useState(false);
  const [key, setKey] = useState(createKey);
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm<DecisionValues>({
    initial: UNDECIDED,
    validate: (values) => (mayBeEmpty(values, attach) ? {} : decisionErrors(values, words)),
    submit: () => {
      setProblem(null);
      setSure(true);
      return Promise.resolve();
    },
  });
  const { outcome } = form.values;
  const choices = [
    { value: 'VALID', label: words.valid },
    { value: 'NEEDS_INFO', label: words.needsInfo },
    { value: 'INVALID', label: words.invalid },
    { value: ATTACH, label: m.attach },
  ];
  const chosen = attach ? ATTACH : outcome;
  const toSend = () => {
    const decision = decisionOf(form.values);
    return mayBeEmpty(form.values, attach) ? { ...decision, recognition: null } : decision;
  };
  const send = async () => {
    const whole = toSend();
    try {
      const job = await answer(
        api.POST('/api/v1/bulk-decisions', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            selection: selectionOf(filter),
            count,
            decision: attach ? null : whole,
            recognition: attach ? (whole.recognition ?? null) : null,
          },
        }),
      );
      onAsked(job.id);
    } catch (error) {
      setProblem(error);
      setKey(createKey());
      await queries.invalidateQueries({ queryKey: ['ideas', 'count'] });
    }
  };
  return (
    <Form form={form}>
      <RadioGroup
        name="outcome"
        label={words.outcome}
        error={form.errors['outcome']}
        choices={choices}
        value={chosen}
        onChange={(value) => {
          setAttach(value === ATTACH);
          form.set('outcome', value === ATTACH ? 'VALID' : (value as Outcome));
        }}
      />
      {outcome === 'VALID' && (
        <>
          {!attach && <p class="soft">{m.own}</p>}
          <RecognitionFields values={form.values} errors={form.errors} set={form.set} />
        </>
      )}
      {outcome !== '' && outcome !== 'VALID' && (
        <ReasonFields values={form.values} errors={form.errors} set={form.set} />
      )}
      <div>
        <Button type="submit" large>
          {m.go}
        </Button>
      </div>
      <Dialog title={m.sure({ count: formats.number(count) })} open={sure} onClose={() => setSure(false)}>
        <ManySummary
          outcome={choices.find(({ value }) => value === chosen)?.label ?? ''}
          decision={toSend()}
          filter={filter}
          leftOut={leftOut}
        />
        {!attach && <p>{m.sureText}</p>}
        {problem !== null && <Problem error={problem} />}
        <ButtonRow>
          <Button onClick={() => void send()}>{m.yes({ count: formats.number(count) })}</Button>
          <Button look="secondary" onClick={() => setSure(false)}>
            {m.no}
          </Button>
        </ButtonRow>
      </Dialog>
    </Form>
  );
}

/** Valid with the recognition that each idea already has. */
const mayBeEmpty = ({ outcome, number, date, body, level }: DecisionValues, attach: boolean) =>
  outcome === 'VALID' && !attach && [number, date, body, level].every((value) => value.trim() === '');
