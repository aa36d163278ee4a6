import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { restoreSession, useSession } from '../../shared/api/session';
import { Problem } from '../../shared/api/Problem';
import type { HelpAsked, Me } from '../../shared/api/types';
import { campaignQuery, registrationQuery } from '../../shared/campaign/queries';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { Asked } from './Asked';
import { AskForm } from './AskForm';
import { supportMessages } from './messages';
import { carriedAlong } from './step';

/** A question to the nearest team, with or without an account; from the form it takes the draft along. */
export default function AskPage() {
  const m = useMessages(supportMessages);
  const common = useMessages(commonMessages);
  const current = useSession();
  const { url, query } = useLocation();
  const along = carriedAlong(query);
  const [asked, setAsked] = useState<HelpAsked | null>(null);
  const back = along.formAddress
    ? { href: along.formAddress, label: m.goOn }
    : { href: paths.help, label: m.help };
  if (current.status === 'unknown')
    return (
      <Page title={m.askTitle} back={back} narrow>
        <Skeleton label={common.loading} lines={6} />
      </Page>
    );
  return (
    <Page title={m.askTitle} lead={m.askLead} back={back} narrow>
      {asked ? (
        <Asked asked={asked} formAddress={along.formAddress} onAnother={() => setAsked(null)} />
      ) : current.status === 'signedIn' ? (
        <Known me={current.me} onAsked={setAsked} />
      ) : (
        <>
          {current.unasked ? (
            <Problem error={current.unasked} onRetry={() => void restoreSession()} />
          ) : (
            <p>
              {m.noAccount} <a href={withQuery(paths.signIn, { return: url })}>{m.signIn}</a>
            </p>
          )}
          <AskForm workplace={null} hasAccount={false} along={along} onAsked={setAsked} />
        </>
      )}
      {current.status === 'signedIn' && (
        <p>
          <a href={addresses.mine}>{m.mineTitle}</a>
        </p>
      )}
    </Page>
  );
}

/** Waits for the workplace that the person registered from, so that the form begins with it. */
function Known({ me, onAsked }: { me: Me; onAsked: (asked: HelpAsked) => void }) {
  const common = useMessages(commonMessages);
  const { query } = useLocation();
  const campaign = useQuery(campaignQuery);
  const registration = useQuery(registrationQuery(campaign.data?.id, me.id));
  const isAsking = campaign.isPending || (Boolean(campaign.data) && registration.isPending);
  if (isAsking) return <Skeleton label={common.loading} lines={6} />;
  return (
    <AskForm
      workplace={registration.data?.unit ?? null}
      hasAccount
      along={carriedAlong(query)}
      onAsked={onAsked}
    />
  );
}
