import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { GiveGrant } from './GiveGrant';
import { GrantItem } from './GrantItem';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { grantsQuery, unitQuery } from './queries';

/** Who may enter ideas late in a unit and below it; the first right that is given on a screen. */
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
        allowed={(me) => me.grants.some(({ role }) => role === 'LEADER' || role === 'ADMIN')}
      >
        {() => <Grants id={id} />}
      </SignedIn>
    </Page>
  );
}

function Grants({ id }: { id: string }) {
  const m = useMessages(grantMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const grants = useQuery(grantsQuery(id, cursor));
  const [giving, setGiving] = useState(false);
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  const announce = (text: string) => setDone(({ count }) => ({ count: count + 1, text }));
  const here = path(paths.unitGrants, { id });
  return (
    <QueryView query={grants} pending={<Skeleton label={common.loading} lines={5} tall />}>
      {(page) => (
        <>
          {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
          {giving ? (
            <GiveGrant
              unitId={id}
              onDone={() => {
                setGiving(false);
                announce(m.given);
              }}
              onClose={() => setGiving(false)}
            />
          ) : (
            <div>
              <Button onClick={() => setGiving(true)}>{m.give}</Button>
            </div>
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
                    href: path(paths.unitGrants, { id }, { cursor: page.nextCursor }),
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
