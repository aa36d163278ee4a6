import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { entryPaths } from '../../shared/entryPaths';
import { ideaListQuery } from '../../shared/ideas/queries';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { groupsOf } from './groups';
import { MyIdeaCard } from './MyIdeaCard';
import css from './MyIdeas.module.css';
import { myIdeasMessages } from './messages';

export default function MyIdeasPage() {
  const m = useMessages(myIdeasMessages);
  return (
    <Page title={m.title}>
      <SignedIn here={paths.myIdeas}>
        {({ grants }) => (
          <>
            {grants.some(({ role }) => role === 'LATE_ENTRY') && (
              <p>
                <a href={paths.campaign}>{m.late}</a>
              </p>
            )}
            <MyIdeas />
            {grants.length > 0 && (
              <p>
                <a href={paths.myRights}>{m.myRights}</a>
              </p>
            )}
          </>
        )}
      </SignedIn>
      <p>
        <a href={entryPaths.claim}>{m.claim}</a>
      </p>
      <p>
        <a href={paths.people}>{m.myName}</a>
      </p>
    </Page>
  );
}

function MyIdeas() {
  const m = useMessages(myIdeasMessages);
  const common = useMessages(commonMessages);
  const cursor = useLocation().query['cursor'];
  const ideas = useQuery(ideaListQuery({ mine: true, limit: 50, ...(cursor ? { cursor } : {}) }));
  return (
    <QueryView query={ideas} isEmpty={(page) => page.items.length === 0} empty={<NothingYet />}>
      {(page) => (
        <>
          <ButtonRow>
            <ButtonLink href={paths.submitProblem}>{m.another}</ButtonLink>
          </ButtonRow>
          {groupsOf(page.items).map((group) => (
            <section key={group.name} class={css.group} aria-labelledby={group.name}>
              <h2 id={group.name}>
                {m[group.name]} <span class="soft">({group.ideas.length})</span>
              </h2>
              <ul class={css.cards}>
                {group.ideas.map((idea) => (
                  <MyIdeaCard key={idea.id} idea={idea} />
                ))}
              </ul>
            </section>
          ))}
          <Pagination
            label={common.pages}
            first={cursor ? { href: paths.myIdeas, label: common.firstPage } : undefined}
            next={
              page.nextCursor
                ? { href: withQuery(paths.myIdeas, { cursor: page.nextCursor }), label: common.nextPage }
                : undefined
            }
          />
        </>
      )}
    </QueryView>
  );
}

function NothingYet() {
  const m = useMessages(myIdeasMessages);
  return (
    <Notice title={m.emptyTitle}>
      <p>{m.empty}</p>
      <ButtonRow>
        <ButtonLink href={paths.submitProblem}>{m.first}</ButtonLink>
      </ButtonRow>
    </Notice>
  );
}
