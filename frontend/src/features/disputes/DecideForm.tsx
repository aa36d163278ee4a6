import { useQueryClient } from '@tanstack/preact-query';
import type { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import { overtaken } from '../../shared/api/overtaken';
import type { Dispute, DisputeOutcome } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { choicesOf } from '../../shared/words/domain';
import { disputeMessages } from './messages';

const LEAST = 10;
const MOST = 2000;
const CONFLICT = 409;

/** Somebody else was first: the newest is on the screen, perhaps without this form. */
export interface Overtaken {
  refusal: ApiError;
  reason: string;
}

interface Props {
  dispute: Dispute;
  onOvertaken: (overtaken: Overtaken | null) => void;
}

/** Against the version on the screen; what somebody else decided meanwhile is shown beside the refusal. */
export function DecideForm({ dispute, onOvertaken }: Props) {
  const m = useMessages(disputeMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: { outcome: '', reason: '' },
    validate: ({ outcome, reason }): Record<string, string> => ({
      ...(outcome ? {} : { outcome: m.outcomeMissing }),
      ...(reason.trim().length < LEAST ? { reason: m.reasonMissing } : {}),
    }),
    submit: async ({ outcome, reason }) => {
      onOvertaken(null);
      try {
        await answer(
          api.POST('/api/v1/disputes/{id}/decision', {
            params: { path: { id: dispute.id }, header: ifMatch(dispute.version) },
            body: { outcome: outcome as DisputeOutcome, reason: reason.trim() },
          }),
        );
        await queries.invalidateQueries();
      } catch (error) {
        const refusal = await overtaken(error, () => queries.invalidateQueries());
        if (refusal.problem.status !== CONFLICT) throw refusal;
        onOvertaken({ refusal, reason: reason.trim() });
      }
    },
  });
  return (
    <Form form={form} label={m.decide}>
      <RadioGroup
        name="outcome"
        label={m.outcome}
        choices={choicesOf(m.outcomes).filter(({ value }) => value !== 'GIVEN_BACK' || dispute.mayGiveBack)}
        error={form.errors['outcome']}
        value={form.values.outcome}
        onChange={(outcome) => form.set('outcome', outcome)}
      />
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        error={form.errors['reason']}
        rows={3}
        maxLength={MOST}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
      <div>
        <Button type="submit" pending={form.sending}>
          {m.send}
        </Button>
      </div>
    </Form>
  );
}
