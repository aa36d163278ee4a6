import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { entryPaths } from '../../shared/entryPaths';
import { GuideLink } from '../../shared/help/GuideLink';
import { useMessages } from '../../shared/i18n/messages';
import { Page } from '../../shared/ui/Page';
import { Entered } from './Entered';
import { EntryForm } from './EntryForm';
import { entryMessages } from './messages';
import { mayEnter, ownUnits } from './ownUnits';
import { Quality } from './Quality';
import { dayQuery, unitsQuery } from './queries';

/** Staff type in what a worker tells them or hands them on paper; whom it is for is part of each entry and of nothing else. */
export default function AssistedEntryPage() {
  const m = useMessages(entryMessages);
  return (
    <Page title={m.title} lead={m.lead}>
      <SignedIn here={entryPaths.assistedEntry} allowed={mayEnter}>
        {(me) => (
          <>
            <GuideLink name="assisted-entry" />
            <Desk me={me} />
          </>
        )}
      </SignedIn>
    </Page>
  );
}

function Desk({ me }: { me: Me }) {
  const day = useQuery({ ...dayQuery, refetchOnWindowFocus: false });
  const campaign = useQuery(campaignQuery);
  const units = useQuery(unitsQuery(ownUnits(me)));
  const leads = me.grants.some(({ role }) => role === 'UNIT_OFFICER' || role === 'ADMIN');
  return (
    <>
      <QueryView query={day}>
        {(today) => (
          <QueryView
            query={{
              ...campaign,
              data: campaign.data === undefined ? undefined : { open: campaign.data },
            }}
          >
            {({ open }) =>
              open && (
                <QueryView query={units}>
                  {(own) => <EntryForm me={me} campaign={open} day={today} units={own} />}
                </QueryView>
              )
            }
          </QueryView>
        )}
      </QueryView>
      <Entered />
      <Quality leads={leads} />
    </>
  );
}
