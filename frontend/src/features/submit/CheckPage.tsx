import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { Problem } from '../../shared/api/Problem';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Campaign, Me } from '../../shared/api/types';
import { LazyAttachFiles } from '../../shared/attachments/LazyAttachFiles';
import { campaignQuery, registrationQuery } from '../../shared/campaign/queries';
import { useDraft } from '../../shared/drafts/useDraft';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
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
  useEffect(() => {
    if (isUnregistered) route(withQuery(paths.submitYou, { idea: query['idea'] }), true);
  }, [isUnregistered, query, route]);

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
          <LazySend draft={state.draft} campaign={campaign} />
          <SaveStatus state={state} />
        </>
      )}
    </QueryView>
  );
}
