import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { TargetProposal } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { targetMessages } from './messages';
import { ProposalCells } from './ProposalCells';
import css from './Targets.module.css';

interface Props {
  proposal: TargetProposal;
  onSettled: (proposal: TargetProposal) => void;
}

const TONES: Record<TargetProposal['state'], Tone> = {
  OPEN: 'busy',
  APPROVED: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
};

export function ProposalCard({ proposal, onSettled }: Props) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { state, decidedAt } = proposal;
  return (
    <article class={css.proposal}>
      <h2>
        {proposal.over.name} · {proposal.phase.name}
      </h2>
      <div>
        <Tag tone={TONES[state]}>{m.states[state]}</Tag>
      </div>
      <p class="soft">
        {m.proposedBy({ name: proposal.proposedBy, time: formats.dateTime(proposal.proposedAt) })}
      </p>
      <p>{proposal.reason}</p>
      {decidedAt && state !== 'WITHDRAWN' && (
        <p class="soft">
          {m.decidedBy({
            state: m.states[state],
            name: proposal.decidedBy ?? '—',
            time: formats.dateTime(decidedAt),
          })}
        </p>
      )}
      {proposal.decisionReason && <p>{proposal.decisionReason}</p>}
      <details class={css.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{m.cells({ count: formats.number(proposal.cellCount) })}</summary>
        {open && <ProposalCells id={proposal.id} />}
      </details>
      {state === 'OPEN' && <Settle proposal={proposal} onSettled={onSettled} />}
    </article>
  );
}

type Act = 'APPROVE' | 'REFUSE' | 'WITHDRAW';

/** Whoever may decide gets two buttons, the proposer one. */
function Settle({ proposal, onSettled }: Props) {
  const m = useMessages(targetMessages);
  const queries = useQueryClient();
  const name = `decision-${proposal.id}`;
  const params = { path: { id: proposal.id }, header: ifMatch(proposal.version) };
  // The button says which; a state would arrive only after the form was sent.
  const act = useRef<Act>('APPROVE');
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => {
      const length = reason.trim().length;
      return (act.current === 'REFUSE' || length > 0) && length < 3 ? { [name]: m.refuseReason } : {};
    },
    submit: async ({ reason }) => {
      const settled = await answer(
        act.current === 'WITHDRAW'
          ? api.POST('/api/v1/target-proposals/{id}/withdrawal', { params })
          : api.POST('/api/v1/target-proposals/{id}/decision', {
              params,
              body: { outcome: act.current, reason: reason.trim() || null },
            }),
      );
      onSettled(settled);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['targets'] }),
        queries.invalidateQueries({ queryKey: ['board'] }),
      ]);
    },
  });
  return (
    <Form form={form} label={proposal.reason}>
      {proposal.mayDecide ? (
        <>
          <TextArea
            name={name}
            label={m.decisionReason}
            error={form.errors[name]}
            rows={2}
            maxLength={500}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
          <ButtonRow>
            <Button type="submit" pending={form.sending} onClick={() => (act.current = 'APPROVE')}>
              {m.approve}
            </Button>
            <Button
              type="submit"
              look="danger"
              pending={form.sending}
              onClick={() => (act.current = 'REFUSE')}
            >
              {m.refuse}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <div>
          <Button
            type="submit"
            look="secondary"
            pending={form.sending}
            onClick={() => (act.current = 'WITHDRAW')}
          >
            {m.withdraw}
          </Button>
        </div>
      )}
    </Form>
  );
}
