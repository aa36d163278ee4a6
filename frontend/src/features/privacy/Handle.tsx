import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { DataRequest } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { privacyMessages } from './messages';

type Step = 'answer' | 'completion' | 'refusal';

/** The three answers there are. Each tells the person something. */
export function Handle({ request, onHandled }: { request: DataRequest; onHandled: () => void }) {
  const m = useMessages(privacyMessages);
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const erases = request.kind === 'ERASURE';
  const texts: Record<Step, { title: string; text: string }> = {
    answer: { title: m.toAnswer, text: m.toAnswerText },
    completion: erases
      ? { title: m.toErase, text: m.toEraseText }
      : { title: m.toComplete, text: m.toCompleteText },
    refusal: { title: m.toRefuse, text: m.toRefuseText },
  };
  const send = async (words: string) => {
    const params = { path: { id: request.id }, header: { 'If-Match': `"${request.version}"` } };
    const body = { answer: words };
    if (step === 'answer') await answer(api.POST('/api/v1/data-requests/{id}/answer', { params, body }));
    if (step === 'completion')
      await answer(api.POST('/api/v1/data-requests/{id}/completion', { params, body }));
    if (step === 'refusal') await answer(api.POST('/api/v1/data-requests/{id}/refusal', { params, body }));
    setStep(null);
    await queries.invalidateQueries({ queryKey: ['data-requests'] });
    onHandled();
  };
  const button = (of: Step, look: 'primary' | 'secondary' | 'danger') => (
    <Button look={look} onClick={() => setStep(of)}>
      {texts[of].title}
      <span class="visually-hidden"> {request.name}</span>
    </Button>
  );
  return (
    <>
      <ButtonRow>
        {request.state === 'OPEN' && button('answer', 'primary')}
        {button('completion', erases ? 'danger' : 'secondary')}
        {button('refusal', 'secondary')}
      </ButtonRow>
      {step && (
        <ReasonDialog
          key={step}
          {...texts[step]}
          yes={texts[step].title}
          sending={m.working}
          look={step === 'completion' && erases ? 'danger' : 'primary'}
          open
          onClose={() => setStep(null)}
          name={`words-${request.id}`}
          label={m.words}
          rows={3}
          least={{ letters: 10, missing: m.wordsShort }}
          most={2000}
          send={send}
        />
      )}
    </>
  );
}
