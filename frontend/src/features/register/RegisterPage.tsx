import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Campaign, Me } from '../../shared/api/types';
import { campaignQuery, registrationQuery } from '../../shared/campaign/queries';
import { RegistrationForm } from '../../shared/campaign/RegistrationForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { takingPartQuery } from '../../shared/taking-part/query';
import { TakePartAgain } from '../../shared/taking-part/TakePartAgain';
import { Page } from '../../shared/ui/Page';
import { registerMessages } from './messages';

export default function RegisterPage() {
  const m = useMessages(registerMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <SignedIn here={paths.register}>{(me) => <Registering me={me} />}</SignedIn>
    </Page>
  );
}

function Registering({ me }: { me: Me }) {
  const m = useMessages(registerMessages);
  const campaign = useQuery(campaignQuery);
  // Whoever took their agreement back could register nowhere: that is said first.
  const agreement = useQuery(takingPartQuery);
  return (
    <QueryView query={campaign} isEmpty={(data) => data === null} empty={<Notice>{m.noCampaign}</Notice>}>
      {(data) =>
        data && (
          <QueryView query={agreement}>
            {(known) =>
              known.withdrawnAt ? (
                <TakePartAgain known={known} since={known.withdrawnAt} />
              ) : (
                <RegistrationIn campaign={data} me={me} />
              )
            }
          </QueryView>
        )
      }
    </QueryView>
  );
}

function RegistrationIn({ campaign, me }: { campaign: Campaign; me: Me }) {
  const m = useMessages(registerMessages);
  const formats = useFormats();
  const registration = useQuery(registrationQuery(campaign.id, me.id));
  return (
    <QueryView query={registration}>
      {(mine) =>
        mine ? (
          <Notice tone="good" title={m.doneTitle} announce>
            <p>{m.done({ unit: mine.unit.name, day: formats.date(mine.registeredAt) })}</p>
            <p class="soft">{m.change}</p>
            <ButtonRow>
              <ButtonLink href={paths.submitProblem}>{m.submit}</ButtonLink>
              <ButtonLink look="secondary" href={path(paths.unit, { id: mine.unit.id })}>
                {m.seeUnit}
              </ButtonLink>
            </ButtonRow>
          </Notice>
        ) : (
          <RegistrationForm campaign={campaign} me={me} onDone={() => window.scrollTo(0, 0)} />
        )
      }
    </QueryView>
  );
}
