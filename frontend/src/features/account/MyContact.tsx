import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { session } from '../../shared/api/session';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { AskContact, type AskedContact } from './AskContact';
import { ConfirmContact } from './ConfirmContact';
import { contactMessages } from './contact';
import { accountMessages } from './messages';
import { secondFactorQuery } from './queries';

/** First who asks, then that the new contact is theirs. */
export function MyContact() {
  const m = useMessages(contactMessages);
  const account = useMessages(accountMessages);
  return (
    <Page title={m.title} lead={m.lead} back={{ href: addresses.account, label: account.title }} narrow>
      <SignedIn here={addresses.contact}>{(me) => <Steps me={me} />}</SignedIn>
    </Page>
  );
}

function Steps({ me }: { me: Me }) {
  const m = useMessages(contactMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const factor = useQuery(secondFactorQuery);
  const [asked, setAsked] = useState<AskedContact | null>(null);
  const [changed, setChanged] = useState(0);
  if (asked)
    return (
      <ConfirmContact
        asked={asked}
        onOther={() => setAsked(null)}
        onChanged={async () => {
          session.set({ status: 'signedIn', me: await answer(api.GET('/api/v1/me')) });
          setAsked(null);
          setChanged((count) => count + 1);
          await queries.invalidateQueries({ queryKey: ['my-data'] });
        }}
      />
    );
  return (
    <>
      {changed > 0 && (
        <Arrived key={changed} tone="good" title={m.done}>
          <p>{m.doneHint}</p>
        </Arrived>
      )}
      <p>
        {m.now}: <strong>{[me.phone, me.email].filter(Boolean).join(' · ') || m.none}</strong>
      </p>
      <QueryView query={factor} pending={<Skeleton label={common.loading} lines={4} />}>
        {(known) => <AskContact factor={known} onAsked={setAsked} />}
      </QueryView>
    </>
  );
}
