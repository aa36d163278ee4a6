import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { CaseTag } from './CaseTag';
import { supportMessages } from './messages';
import { mineQuery } from './queries';
import css from './Support.module.css';

const MyCase = lazyPart(
  () => import('./MyCase').then((loaded) => loaded.MyCase),
  () => <Loading />,
);

/** What the worker asked; with `?id=` one conversation. */
export default function MinePage() {
  const m = useMessages(supportMessages);
  const { id } = useLocation().query;
  return (
    <Page
      title={m.mineTitle}
      lead={id ? undefined : m.mineLead}
      back={id ? { href: addresses.mine, label: m.back } : undefined}
      narrow
    >
      <SignedIn here={withQuery(addresses.mine, { id })}>
        {() => (id ? <MyCase key={id} id={id} /> : <List />)}
      </SignedIn>
    </Page>
  );
}

function Loading() {
  const common = useMessages(commonMessages);
  return <Skeleton label={common.loading} lines={6} />;
}

function List() {
  const m = useMessages(supportMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { cursor } = useLocation().query;
  const mine = useQuery(mineQuery(cursor));
  return (
    <>
      <ButtonRow>
        <ButtonLink href={addresses.ask}>{m.askTitle}</ButtonLink>
      </ButtonRow>
      <QueryView
        query={mine}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.mineEmpty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.list} aria-label={m.list}>
              {items.map((asked) => (
                <li key={asked.id}>
                  <a href={withQuery(addresses.mine, { id: asked.id })}>
                    {asked.text ?? m.topics[asked.topic]}
                  </a>
                  <CaseTag state={asked.state} words={m.states} />
                  <span class="soft">
                    {m.topics[asked.topic]} · {formats.dateTime(asked.openedAt)}
                  </span>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: addresses.mine, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(addresses.mine, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </>
  );
}
