import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { Spread, SpreadMethod, TargetKind } from '../../shared/api/types';
import { TextField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { targetMessages } from './messages';
import css from './Targets.module.css';

interface Props {
  unit: string;
  phase: string;
  kind: TargetKind;
  onSpread: (spread: Spread) => void;
}

/** Fills the fields below with a try; the person looks, edits and saves. */
export function SpreadButtons({ unit, phase, kind, onSpread }: Props) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  const [rate, setRate] = useState('');
  const [rateError, setRateError] = useState('');
  const [busy, setBusy] = useState<SpreadMethod | null>(null);
  const [done, setDone] = useState<Spread | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const spread = async (method: SpreadMethod) => {
    const percent = Number(rate.replace(',', '.'));
    const wrong = method === 'RATE' && !(/^\d{1,3}([.,]\d{1,2})?$/.test(rate.trim()) && percent > 0);
    setRateError(wrong ? m.rateWrong : '');
    if (wrong || busy) return;
    setBusy(method);
    setProblem(null);
    setDone(null);
    try {
      const answered = await answer(
        api.POST('/api/v1/units/{id}/child-targets/spread', {
          params: { path: { id: unit }, query: { phase } },
          body: { kind, method, ...(method === 'RATE' ? { ratePercent: percent } : {}) },
        }),
      );
      onSpread(answered);
      setDone(answered);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };

  const button = (method: SpreadMethod, label: string) => (
    <Button look="secondary" pending={busy !== null} onClick={() => void spread(method)}>
      {busy === method ? m.spreading : label}
    </Button>
  );

  return (
    <fieldset class={css.spread}>
      <legend>{m.spread}</legend>
      <p class="soft">{m.spreadHint}</p>
      <ButtonRow>
        {button('HEADCOUNT', m.byHeadcount)}
        {button('LAST_RESULT', m.byLastResult)}
        {button('LAST_TARGET', m.byLastTarget)}
      </ButtonRow>
      <div class={css.rate}>
        <TextField
          name="rate"
          label={m.rate}
          hint={m.rateHint}
          error={rateError || undefined}
          short
          maxLength={6}
          value={rate}
          onChange={setRate}
        />
        {button('RATE', m.byRate)}
      </div>
      {problem && <Problem error={problem} />}
      {done && (
        <Notice
          title={m.spreadDone({
            count: formats.number(done.rows.length),
            total: formats.number(done.totals.reduce((sum, { spread: part }) => sum + part, 0)),
          })}
          announce
        >
          <p>{m.spreadDoneHint}</p>
        </Notice>
      )}
    </fieldset>
  );
}
