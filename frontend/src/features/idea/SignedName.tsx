import { useState } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import type ConsentCard from '../../shared/consents/ConsentCard';
import { useMessages } from '../../shared/i18n/messages';
import css from './Public.module.css';
import { publicMessages } from './public';

/** Where a person agrees to be named on public pages, or takes it back. */
export function SignedName() {
  const m = useMessages(publicMessages);
  const current = useSession();
  const [Consent, setConsent] = useState<typeof ConsentCard | null>(null);
  if (current.status !== 'signedIn') return null;
  const open = () => {
    if (!Consent)
      void import('../../shared/consents/ConsentCard').then((loaded) => setConsent(() => loaded.default));
  };
  return (
    <details class={css.more} onToggle={(event) => event.currentTarget.open && open()}>
      <summary>{m.myName}</summary>
      {Consent && <Consent me={current.me} purpose="SIGN_NAME" />}
    </details>
  );
}
