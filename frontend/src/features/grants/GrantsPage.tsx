import { useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { GivableRight, Role } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { GiveGrant } from './GiveGrant';
import { GrantItem } from './GrantItem';
import css from './Grants.module.css';
import { HelpSignIn } from './HelpSignIn';
import { InvitationList } from './InvitationList';
import { Invite } from './Invite';
import { grantMessages } from './messages';
import { givableQuery, grantsQuery, rightsHereQuery, unitQuery } from './queries';
import { RightsHere } from './RightsHere';

const LOOKING: Role[] = ['LEADER', 'ADMIN', 'DPO'];

/** Who may do what at a unit, and giving and ending rights there. */
export default function GrantsPage() {
  const m = useMessages(grantMessages);
  const id = useRoute().params['id'] ?? '';
  const unit = useQuery(unitQuery(id));
  const eyebrow = unit.data?.name;
  return (
    <Page
      title={m.title}
      lead={m.lead}
      {...(eyebrow ? { eyebrow } : {})}
      back={{ href: path(paths.unit, { id }), label: m.back }}
      narrow
    >
      <SignedIn
        here={path(paths.unitGrants, { id })}
        allowed={(me) => me.grants.some(({ role }) => LOOKING.includes(role))}
      >
        {(me) => (
          <AtUnit id={id}>
            {me.grants.some(({ role }) => role === 'ADMIN') && (
              <p>
                <a href={withQuery(entryPaths.apiClients, { unit: id })}>{m.systems}</a>
              </p>
            )}
            {me.grants.some(({ role }) => role !== 'DPO' && LOOKING.includes(role)) && (
              <>
                <Given id={id} />
                <InvitationList unitId={id} />
              </>
            )}
          </AtUnit>
        )}
      </SignedIn>
    </Page>
  );
}

/** Where the unit cannot be looked at that is said once, and not by each part. */
function AtUnit({ id, children }: { id: string; children: ComponentChildren }) {
  const rights = useQuery(rightsHereQuery(id, undefined));
  return (
    <QueryView query={rights}>
      {() => (
        <>
          <RightsHere id={id} />
          {children}
        </>
      )}
    </QueryView>
  );
}

/** One kind of right at a time: those that the caller may give here. */
function Given({ id }: { id: string }) {
  const m = useMessages(grantMessages);
  const { query, route } = useLocation();
  const givable = useQuery(givableQuery(id));
  return (
    <section class={css.part} aria-labelledby="rights">
      <h2 id="rights">{m.rights}</h2>
      <QueryView query={givable} isEmpty={(roles) => roles.length === 0} empty={<p class="soft">{m.none}</p>}>
        {(roles) => {
          const given = (role: string | undefined) => roles.find((known) => known.role === role);
          const shown = given(query['role']) ?? given('LATE_ENTRY') ?? roles[0];
          if (!shown) return null;
          const { role, lastDay } = shown;
          return (
            <>
              <SelectField
                name="role"
                label={m.role}
                choices={roles.map(({ role: value }) => ({ value, label: m.roles[value] }))}
                value={role}
                onChange={(next) => route(path(paths.unitGrants, { id }, { role: next }))}
              />
              <ExportLink kind="GRANTS" filters={{ unit: id, role }} describedBy="rights" />
              <Grants key={role} id={id} role={role} lastDay={lastDay} />
              {given('UNIT_OFFICER') && <HelpSignIn unitId={id} role={role} />}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}

function Grants({ id, role, lastDay }: { id: string } & GivableRight) {
  const m = useMessages(grantMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const grants = useQuery(grantsQuery(id, role, cursor));
  const [giving, setGiving] = useState<'give' | 'invite' | null>(null);
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  const announce = (text: string) => setDone(({ count }) => ({ count: count + 1, text }));
  const here = path(paths.unitGrants, { id }, { role });
  return (
    <QueryView query={grants} pending={<Skeleton label={common.loading} lines={5} tall />}>
      {(page) => (
        <>
          {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
          {giving === 'invite' ? (
            <Invite
              unitId={id}
              role={role}
              lastDay={lastDay}
              onDone={() => {
                setGiving(null);
                announce(m.invite.sent);
              }}
              onClose={() => setGiving(null)}
            />
          ) : giving ? (
            <GiveGrant
              unitId={id}
              role={role}
              lastDay={lastDay}
              onDone={() => {
                setGiving(null);
                announce(m.given);
              }}
              onClose={() => setGiving(null)}
            />
          ) : (
            <ButtonRow>
              <Button onClick={() => setGiving('give')}>{m.give}</Button>
              <Button look="secondary" onClick={() => setGiving('invite')}>
                {m.invite.open}
              </Button>
            </ButtonRow>
          )}
          {page.items.length === 0 ? (
            <p class="soft">{m.none}</p>
          ) : (
            <ul class={css.list} aria-label={m.list}>
              {page.items.map((grant) => (
                <GrantItem key={grant.id} unitId={id} grant={grant} onEnded={() => announce(m.ended)} />
              ))}
            </ul>
          )}
          <Pagination
            label={common.pages}
            first={cursor ? { href: here, label: common.firstPage } : undefined}
            next={
              page.nextCursor
                ? {
                    href: path(paths.unitGrants, { id }, { role, cursor: page.nextCursor }),
                    label: common.nextPage,
                  }
                : undefined
            }
          />
        </>
      )}
    </QueryView>
  );
}
