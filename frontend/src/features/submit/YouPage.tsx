import { useQuery } from '@tanstack/preact-query';
import type { ComponentProps } from 'preact';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { campaignQuery } from '../../shared/campaign/queries';
import { RegistrationForm } from '../../shared/campaign/RegistrationForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { takingPartQuery } from '../../shared/taking-part/query';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { submitMessages } from './messages';

const TakePartAgain = lazyPart(() =>
  import('../../shared/taking-part/TakePartAgain').then((loaded) => loaded.TakePartAgain),
);

/** Only for those whose workplace is not known yet; asked once. */
export default function YouPage() {
  const m = useMessages(submitMessages);
  const { query, route } = useLocation();
  const campaign = useQuery(campaignQuery);
  const idea = query['idea'];
  const check = withQuery(paths.submitCheck, { idea });
  return (
    <Page
      title={m.youTitle}
      lead={m.youLead}
      back={{ href: withQuery(paths.submitSolution, { idea }), label: m.back }}
      narrow
    >
      <SignedIn here={withQuery(paths.submitYou, { idea })}>
        {(me) => (
          <QueryView
            query={campaign}
            isEmpty={(data) => data === null}
            empty={<Notice>{m.noCampaign}</Notice>}
          >
            {(data) =>
              data && (
                <Registering campaign={data} me={me} submitLabel={m.next} onDone={() => route(check, true)} />
              )
            }
          </QueryView>
        )}
      </SignedIn>
    </Page>
  );
}

/** Whoever took their agreement back could register nowhere: that is said before they choose. */
function Registering(props: ComponentProps<typeof RegistrationForm>) {
  const { data, isLoading } = useQuery(takingPartQuery);
  if (isLoading) return null;
  return data?.withdrawnAt ? (
    <TakePartAgain known={data} since={data.withdrawnAt} />
  ) : (
    <RegistrationForm {...props} />
  );
}
