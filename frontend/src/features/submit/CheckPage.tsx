import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { Problem } from '../../shared/api/Problem';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Campaign, Me } from '../../shared/api/types';
import { LazyAttachFiles } from '../../shared/attachments/LazyAttachFiles';
import { posterUnit } from '../../shared/campaign/posterUnit';
import { campaignQuery, registrationQuery } from '../../shared/campaign/queries';
import type { Draft } from '../../shared/drafts/draft';
import { change } from '../../shared/drafts/openDraft';
import { useDraft } from '../../shared/drafts/useDraft';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { AlreadySent } from './AlreadySent';
import { Answers } from './Answers';
import { LazySend } from './LazySend';
import { submitMessages } from './messages';
import { ReturnedReason } from './ReturnedReason';
import { SaveProblem, SaveStatus } from './SaveStatus';

const WhichUnit = lazyPart(() => import('./WhichUnit').then((loaded) => loaded.WhichUnit));

export default function CheckPage() {
  const m = useMessages(submitMessages);
  const { query } = useLocation();
  const idea = query['idea'];
  return (
    <Page
      title={m.checkTitle}
      eyebrow={m.step({ now: 3, all: 3 })}
      back={{ href: withQuery(paths.submitSolution, { idea }), label: m.back }}
      narrow
    >
      <SignedIn here={withQuery(paths.submitCheck, { idea })}>{(me) => <Checking me={me} />}</SignedIn>
    </Page>
  );
}

function Checking({ me }: { me: Me }) {
  const m = useMessages(submitMessages);
  const campaign = useQuery(campaignQuery);
  return (
    <QueryView query={campaign} isEmpty={(data) => data === null} empty={<Notice>{m.noCampaign}</Notice>}>
      {(data) => data && <CheckingIn campaign={data} me={me} />}
    </QueryView>
  );
}

function CheckingIn({ campaign, me }: { campaign: Campaign; me: Me }) {
  const common = useMessages(commonMessages);
  const { route, query } = useLocation();
  const state = useDraft();
  const registration = useQuery(registrationQuery(campaign.id, me.id));
  const isUnregistered = registration.data === null;
  const [scanned, setScanned] = useState(posterUnit.get);
  useEffect(() => {
    if (isUnregistered) route(withQuery(paths.submitYou, { idea: query['idea'] }), true);
  }, [isUnregistered, query, route]);

  const answerWhich = (isScanned: boolean) => {
    if (isScanned) change({ unit: scanned });
    posterUnit.set(null);
    setScanned(null);
  };

  if (state.status === 'failed') return <Problem error={state.error} />;
  if (state.status === 'sent') return <AlreadySent idea={state.idea} />;
  if (state.status !== 'open' || isUnregistered) return <Skeleton label={common.loading} lines={8} />;
  return (
    <QueryView query={registration}>
      {(mine) => (
        <>
          <ReturnedReason draft={state.draft} />
          <SaveProblem state={state} />
          <Answers draft={state.draft} unitName={mine?.unit.name ?? ''} />
          {state.draft.ideaId && <LazyAttachFiles idea={state.draft.ideaId} />}
          {mine && scanned && isOpenWhich(state.draft, mine.unit.id, scanned.id) ? (
            <WhichUnit scanned={scanned.name} registered={mine.unit.name} onAnswer={answerWhich} />
          ) : (
            <LazySend draft={state.draft} campaign={campaign} />
          )}
          <SaveStatus state={state} />
        </>
      )}
    </QueryView>
  );
}

/** What was sent once keeps its unit, and so does what has been given one. */
const isOpenWhich = (draft: Draft, registered: string, scanned: string): boolean =>
  draft.state === 'DRAFT' && !draft.form.unit && scanned !== registered;
