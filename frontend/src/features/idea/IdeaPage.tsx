import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Idea } from '../../shared/api/types';
import { AttachedFiles } from '../../shared/attachments/AttachedFiles';
import { IdeaContent } from '../../shared/ideas/IdeaContent';
import { IdeaHistory } from '../../shared/ideas/IdeaHistory';
import { ideaQuery } from '../../shared/ideas/queries';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { path, paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Card, Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import { useWords } from '../../shared/words/domain';
import css from './Idea.module.css';
import { LateNotice } from './LateNotice';
import { ideaMessages } from './messages';
import { publicationQuery } from './publicQueries';

// What authors and officers do; the public only reads.
const AskLate = lazyPart(() => import('./AskLate').then((loaded) => loaded.AskLate));
const Disown = lazyPart(() => import('./Disown').then((loaded) => loaded.Disown));
const EnterLate = lazyPart(() => import('./EnterLate').then((loaded) => loaded.EnterLate));
const PublicationChoice = lazyPart(() =>
  import('./PublicationChoice').then((loaded) => loaded.PublicationChoice),
);
const Withdraw = lazyPart(() => import('./Withdraw').then((loaded) => loaded.Withdraw));
// What hangs on a published idea comes after its text.
const Beside = lazyPart(() => import('./PublicParts').then((loaded) => loaded.Beside));
const Below = lazyPart(() => import('./PublicParts').then((loaded) => loaded.Below));

export default function IdeaPage() {
  const m = useMessages(ideaMessages);
  const common = useMessages(commonMessages);
  const { params } = useRoute();
  const session = useSession();
  const { status } = session;
  const isOfficer = session.status === 'signedIn' && session.me.grants.length > 0;
  // Own and officers' ideas are only found once the server knows who asks.
  const idea = useQuery({ ...ideaQuery(params['id'] ?? ''), enabled: status !== 'unknown' });
  const isOwn =
    status === 'signedIn' &&
    (idea.data?.coAuthor ||
      idea.data?.actions.some((action) => action !== 'DECIDE' && action !== 'ENTER_LATE'));
  return (
    <Page
      title={idea.data?.form.title ?? (idea.data ? m.untitled : m.loading)}
      eyebrow={idea.data?.number ? m.number({ number: idea.data.number }) : undefined}
      back={
        isOwn
          ? { href: paths.myIdeas, label: m.backMine }
          : { href: paths.ideas, label: isOfficer ? m.backFind : m.back }
      }
    >
      <QueryView query={idea} pending={<Skeleton label={common.loading} lines={8} />}>
        {(found) => <IdeaDetail idea={found} />}
      </QueryView>
    </Page>
  );
}

function IdeaDetail({ idea }: { idea: Idea }) {
  const m = useMessages(ideaMessages);
  const words = useWords();
  const language = useLanguage();
  const can = (action: Idea['actions'][number]) => idea.actions.includes(action);
  const isPublished = idea.state === 'VALID' && idea.mayPublish;
  const publication = useQuery(publicationQuery(idea.id, isPublished)).data;
  return (
    <div class={css.columns}>
      <div class={css.main}>
        <div class={css.state}>
          <StateTag state={idea.state} />
          <span class="soft">{words.next[idea.state]}</span>
        </div>
        <LateNotice idea={idea} />
        {can('DISOWN') && <Disown idea={idea} />}
        {idea.coAuthor && <Notice>{m.coAuthor({ name: idea.authorName ?? '' })}</Notice>}
        {can('EDIT') && idea.form.recognition?.state === 'AWAITING' && (
          <Notice tone="act" title={m.awaiting}>
            <a href={`${withQuery(paths.submitMore, { idea: idea.id, from: 'check' })}#recognition`}>
              {m.addDecision}
            </a>
          </Notice>
        )}
        {idea.lastReason && (
          <Notice tone="act" title={idea.lastReason.textEn === null ? m.reasonTitle : m.happenedTitle}>
            {idea.lastReason.code && <p>{words.reason[idea.lastReason.code]}</p>}
            <p class={css.reason}>{said(language, idea.lastReason.text, idea.lastReason.textEn)}</p>
          </Notice>
        )}
        <ButtonRow>
          {can('EDIT') && (
            <ButtonLink href={withQuery(paths.submitProblem, { idea: idea.id })}>
              {idea.state === 'NEEDS_INFO' ? m.fix : m.goOn}
            </ButtonLink>
          )}
          {can('DECIDE') && (
            <ButtonLink href={path(paths.reviewIdea, { id: idea.id })}>{m.review}</ButtonLink>
          )}
          {can('ASK_LATE') && <AskLate idea={idea} />}
          {can('ENTER_LATE') && <EnterLate idea={idea} />}
          {can('WITHDRAW') && <Withdraw idea={idea} />}
        </ButtonRow>
        <Card>
          <IdeaContent idea={{ ...idea, authorName: idea.authorName ?? publication?.authorName ?? null }} />
        </Card>
        <AttachedFiles idea={idea.id} />
      </div>
      <div class={css.side}>
        {can('CHOOSE_PUBLICATION') && <PublicationChoice idea={idea} />}
        {publication && <Beside idea={idea} publication={publication} />}
        {maySeeHistory(idea) && (
          <section class={css.history} aria-labelledby="history">
            <h2 id="history">{m.history}</h2>
            <IdeaHistory id={idea.id} state={idea.state} />
          </section>
        )}
      </div>
      {publication && (
        <div class={css.main}>
          <Below idea={idea} publication={publication} />
        </div>
      )}
    </div>
  );
}

/** The public reads what was published; who wrote it and what happened to it are for those concerned. */
const maySeeHistory = (idea: Idea) => idea.authorName !== null;
