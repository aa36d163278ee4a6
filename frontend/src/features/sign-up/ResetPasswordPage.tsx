import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import type { Asked } from './asking';
import { ContactForm } from './ContactForm';
import { useKeptStep } from './keptStep';
import { signUpMessages } from './messages';
import { NewPasswordForm } from './NewPasswordForm';
import { SendAgain } from './SendAgain';
import { useLeaving } from './useLeaving';

export default function ResetPasswordPage() {
  const m = useMessages(signUpMessages);
  const { query } = useLocation();
  const { leave } = useLeaving();
  const [contact, setContact] = useState('');
  const { step, goTo, forget } = useKeptStep('RESET');
  const asked = step?.asked;
  const onAsked = (next: Asked) => goTo({ asked: next, offer: null });
  const restart = () => {
    setContact(asked?.contact ?? '');
    goTo(null);
  };
  const done = () => {
    forget();
    leave();
  };
  return (
    <Page
      title={m.reset}
      lead={asked ? m.resetEffect : m.resetLead}
      back={{ href: withQuery(paths.signIn, { return: query['return'] }), label: m.toSignIn }}
      narrow
    >
      {asked ? (
        <>
          <NewPasswordForm key={asked.requestId} asked={asked} onSignedIn={done} />
          <SendAgain purpose="RESET" asked={asked} onAsked={onAsked} onOther={restart} />
        </>
      ) : (
        <ContactForm purpose="RESET" contact={contact} onAsked={onAsked} />
      )}
    </Page>
  );
}
