import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { Problem } from '../../shared/api/Problem';
import type { AskedConsent } from '../../shared/api/types';
import { RadioGroup } from '../../shared/form/inputs';
import { today, useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { CodeProof } from './CodeProof';
import css from './Entry.module.css';
import { type Entry, shows, wayOf } from './entry';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';
import { PaperFields } from './PaperFields';
import type { Stack } from './stack';

interface Props {
  form: EntryFormState;
  asked: AskedConsent;
  stack: Stack;
}

/** How the author shows that they agree. Nothing is chosen beforehand where there is a choice; the next author is asked in the way of the last. */
export function ConsentFields({ form, asked, stack }: Props) {
  const m = useMessages(entryMessages);
  const { values } = form;
  return (
    <fieldset class={css.part}>
      <legend>{m.consent}</legend>
      {shows(values) && values.proof ? (
        <div role="status" class={css.found}>
          {m.proofOf[values.proof.kind]}{' '}
          <Button look="quiet" onClick={() => form.set('proof', null)}>
            {m.otherProof}
          </Button>
        </div>
      ) : (
        <Obtaining form={form} asked={asked} stack={stack} />
      )}
    </fieldset>
  );
}

function Obtaining({ form, asked, stack }: Props) {
  const m = useMessages(entryMessages);
  const language = useLanguage();
  const formats = useFormats();
  const { values, errors } = form;
  const { who, signedOn } = values;
  const how = wayOf(values);
  const { busy, problem, run } = useStep();
  const ways = who === 'PHONE' ? (['CODE', 'PAPER'] as const) : (['PAPER'] as const);
  const isReady =
    how === 'CODE' ? who === 'PHONE' : how === 'PAPER' && stack.first !== null && signedOn !== '';
  const [isOpen, setOpen] = useState(!isReady);
  const choose = (chosen: string) => {
    form.set('how', chosen as Entry['how']);
    if (chosen === 'PAPER' && signedOn === '') form.set('signedOn', today());
  };

  const isLine = !isOpen && isReady && !errors['how'] && !errors['signedOn'];
  return (
    <>
      {!isLine && <p>{m.readOut}</p>}
      {(!isLine || how === 'CODE') && (
        <blockquote class={css.words}>{language === 'en' ? asked.text.en : asked.text.vi}</blockquote>
      )}
      {!isLine && (
        <RadioGroup
          name="how"
          label={m.how}
          error={errors['how']}
          choices={ways.map((value) => ({ value, label: m.hows[value] }))}
          value={how}
          onChange={choose}
        />
      )}
      {how === 'CODE' && who === 'PHONE' && <CodeProof form={form} asked={asked} busy={busy} run={run} />}
      {how === 'PAPER' && !isLine && <PaperFields form={form} stack={stack} />}
      {isLine && (
        <div class={css.line}>
          {how === 'PAPER' && stack.first && (
            <span role="status">
              {m.paperNext({ name: stack.first.name, left: stack.left })}{' '}
              {m.signed({ day: formats.date(`${signedOn}T05:00:00Z`) })}
            </span>
          )}
          <Button look="quiet" onClick={() => setOpen(true)}>
            {m.changeHow}
          </Button>
        </div>
      )}
      {problem && <Problem error={problem} />}
    </>
  );
}

/** A call beside the form: what goes wrong is told where it was made. */
function useStep() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const run = async (step: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await step();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
