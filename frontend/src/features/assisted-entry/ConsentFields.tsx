import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { Problem } from '../../shared/api/Problem';
import type { AskedConsent } from '../../shared/api/types';
import { RadioGroup } from '../../shared/form/inputs';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { CodeProof } from './CodeProof';
import css from './Entry.module.css';
import { type Entry, shows } from './entry';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';
import { PaperProof } from './PaperProof';

/** How the author shows that they agree. Nothing is chosen beforehand. */
export function ConsentFields({ form, asked }: { form: EntryFormState; asked: AskedConsent }) {
  const m = useMessages(entryMessages);
  const language = useLanguage();
  const { values } = form;
  const { busy, problem, run } = useStep();
  const parts = { form, asked, busy, run };
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
        <>
          <p>{m.readOut}</p>
          <blockquote class={css.words}>{language === 'en' ? asked.text.en : asked.text.vi}</blockquote>
          <RadioGroup
            name="how"
            label={m.how}
            error={form.errors['how']}
            choices={(values.who === 'PHONE' ? (['CODE', 'PAPER'] as const) : (['PAPER'] as const)).map(
              (value) => ({ value, label: m.hows[value] }),
            )}
            value={values.how}
            onChange={(how) => form.set('how', how as Entry['how'])}
          />
          {values.how === 'CODE' && values.who === 'PHONE' && <CodeProof {...parts} />}
          {values.how === 'PAPER' && <PaperProof {...parts} />}
          {problem && <Problem error={problem} />}
        </>
      )}
    </fieldset>
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

export interface ProofProps {
  form: EntryFormState;
  asked: AskedConsent;
  busy: boolean;
  run: (step: () => Promise<void>) => Promise<void>;
}
