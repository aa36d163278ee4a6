import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { addresses } from './addresses';
import { deskMessages } from './desk';
import { membersQuery, teamQuery, unitQuery } from './queries';
import { ReadyAnswers } from './ReadyAnswers';
import css from './Support.module.css';
import { TeamForm } from './TeamForm';

const maySet = (me: Me) =>
  me.grants.some(({ role }) => role === 'SUPPORT' || role === 'ADMIN' || role === 'UNIT_OFFICER');

const leads = (me: Me) => me.grants.some(({ role }) => role === 'ADMIN' || role === 'UNIT_OFFICER');

/** Whom the page of the rights lets in. */
const seesGrants = (me: Me) =>
  me.grants.some(({ role }) => role === 'ADMIN' || role === 'LEADER' || role === 'DPO');

/** How the team of `?unit=` is reached, and who belongs to it. */
export default function TeamPage() {
  const m = useMessages(deskMessages);
  const unitId = useLocation().query['unit'] ?? '';
  const unit = useQuery(unitQuery(unitId));
  return (
    <Page
      title={m.teamTitle}
      eyebrow={unit.data?.name}
      lead={m.teamLead}
      back={unitId ? { href: path(paths.unit, { id: unitId }), label: m.unit } : undefined}
      narrow
    >
      <SignedIn here={withQuery(addresses.team, { unit: unitId })} allowed={maySet}>
        {(me) => (unitId ? <Team key={unitId} unitId={unitId} me={me} /> : <p>{m.chooseUnit}</p>)}
      </SignedIn>
    </Page>
  );
}

function Team({ unitId, me }: { unitId: string; me: Me }) {
  const m = useMessages(deskMessages);
  const team = useQuery({
    ...teamQuery(unitId),
    // What is being edited must not change under the hand.
    refetchOnWindowFocus: false,
  });
  const [told, setTold] = useState('');
  return (
    <>
      {told && <Arrived key={told} tone="good" title={told} />}
      <QueryView query={{ ...team, data: team.data === undefined ? undefined : { found: team.data } }}>
        {({ found }) => {
          const own = found?.unit.id === unitId ? found : null;
          return (
            <>
              {!own && <p>{found ? m.inherited({ name: found.name, unit: found.unit.name }) : m.none}</p>}
              <TeamForm
                key={own?.version ?? 0}
                unitId={unitId}
                team={own}
                mayDissolve={leads(me)}
                onDone={setTold}
              />
              <ReadyAnswers unitId={unitId} mayWrite={own !== null && leads(me)} />
            </>
          );
        }}
      </QueryView>
      <Members unitId={unitId} hasTeam={team.data?.unit.id === unitId} me={me} />
    </>
  );
}

function Members({ unitId, hasTeam, me }: { unitId: string; hasTeam: boolean; me: Me }) {
  const m = useMessages(deskMessages);
  const members = useQuery(membersQuery(unitId));
  return (
    <section aria-labelledby="members">
      <h2 id="members">{m.members}</h2>
      <p class="soft">{m.membersHint}</p>
      <QueryView
        query={members}
        isEmpty={({ items }) => items.length === 0}
        empty={
          hasTeam ? (
            <Notice tone="bad" title={m.nobodyAnswers}>
              <p>{m.nobodyAnswersText}</p>
            </Notice>
          ) : (
            <p role="status">{m.noMembers}</p>
          )
        }
      >
        {({ items }) => (
          <ul class={css.list} aria-labelledby="members">
            {items.map((member) => (
              <li key={member.id}>{member.name}</li>
            ))}
          </ul>
        )}
      </QueryView>
      {seesGrants(me) && (
        <p>
          <a href={path(paths.unitGrants, { id: unitId })}>{m.grants}</a>
        </p>
      )}
    </section>
  );
}
