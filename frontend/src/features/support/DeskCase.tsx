import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { Me, SupportCase } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { CaseTag } from './CaseTag';
import { addresses } from './addresses';
import { Conversation } from './Conversation';
import { deskMessages } from './desk';
import { DeskSteps } from './DeskSteps';
import { supportMessages } from './messages';
import { readablePhone } from './phone';
import { caseQuery } from './queries';
import { ReadyPicker } from './ReadyPicker';
import { ReplyForm } from './ReplyForm';
import { Unsent } from './Unsent';
import css from './Support.module.css';

/** One question on the desk: who asked, what was said, and what to do about it. */
export function DeskCase({ id, me }: { id: string; me: Me }) {
  const m = useMessages(deskMessages);
  const { query } = useLocation();
  const asked = useQuery(caseQuery(id));
  const [done, setDone] = useState(false);
  const back = withQuery(addresses.desk, { ...query, id: undefined });
  return (
    <div class={css.facts}>
      <p class={css.toQueue}>
        <a href={back}>{m.toQueue}</a>
      </p>
      {done ? (
        <Arrived tone="good" title={m.handedOver} />
      ) : (
        <QueryView query={asked}>
          {(found) => <Shown asked={found} me={me} onHandedOver={() => setDone(true)} />}
        </QueryView>
      )}
    </div>
  );
}

function Shown({ asked, me, onHandedOver }: { asked: SupportCase; me: Me; onHandedOver: () => void }) {
  const m = useMessages(deskMessages);
  const words = useMessages(supportMessages);
  const isClosed = asked.state === 'CLOSED';
  return (
    <>
      <h2>{m.by({ name: asked.requesterName, unit: asked.unit.name })}</h2>
      <p>
        <CaseTag state={asked.state} words={m.states} /> {words.topics[asked.topic]}
      </p>
      <p class="soft">
        {m.desk({ team: asked.teamName ?? m.noTeam })} · {asked.assignee?.name ?? m.nobody}
      </p>
      {asked.phone && (
        <p>
          <a href={`tel:${asked.phone}`}>{m.phone({ phone: readablePhone(asked.phone) })}</a>
        </p>
      )}
      {!asked.hasAccount && <p>{m.noAccount}</p>}
      {asked.idea && (
        <p>
          {words.about({ title: asked.idea.title ?? words.untitled })}
          {asked.idea.number && ` (${asked.idea.number})`}
        </p>
      )}
      {asked.step && <p class="soft">{m.askedAt({ step: m.steps[asked.step] })}</p>}
      {asked.sharedUntil && (
        <p>
          {asked.assignee?.id === me.id ? (
            <a href={withQuery(addresses.draft, { case: asked.id })}>{m.helpInDraft}</a>
          ) : (
            m.takeToHelp
          )}
        </p>
      )}
      <DeskSteps asked={asked} me={me} onHandedOver={onHandedOver} />
      <Conversation caseId={asked.id} />
      {isClosed ? (
        <Unsent caseId={asked.id} />
      ) : (
        <ReplyForm
          caseId={asked.id}
          label={asked.hasAccount ? m.reply : m.note}
          awaits={asked.hasAccount && asked.state !== 'RESOLVED' ? m.awaits : undefined}
          prepared={
            asked.hasAccount ? (put) => <ReadyPicker unitId={asked.desk.id} onPut={put} /> : undefined
          }
        />
      )}
    </>
  );
}
