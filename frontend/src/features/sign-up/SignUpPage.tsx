import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { CodeForm } from './CodeForm';
import { ContactForm } from './ContactForm';
import { useKeptStep } from './keptStep';
import { signUpMessages } from './messages';
import { PersonForm } from './PersonForm';
import { SendAgain } from './SendAgain';
import { useLeaving } from './useLeaving';

/** One way for both: whether there is an account is known only after the code. */
export default function SignUpPage() {
  const m = useMessages(signUpMessages);
  const { query } = useLocation();
  const { target, leave } = useLeaving();
  const [contact, setContact] = useState('');
  const { step, goTo, forget } = useKeptStep('SIGN_IN');
  const asked = step?.asked;
  const offer = step?.offer;
  const byCode = query['by'] === 'code' && !offer;
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
      title={byCode ? m.byCode : m.signUp}
      lead={asked ? undefined : byCode ? m.byCodeLead : m.signUpLead}
      back={{ href: withQuery(paths.signIn, { return: query['return'] }), label: m.toSignIn }}
      narrow
    >
      {target.startsWith(paths.submit) && <Notice tone="act">{m.kept}</Notice>}
      {!asked && (
        <ContactForm
          purpose="SIGN_IN"
          contact={contact}
          onAsked={(next) => goTo({ asked: next, offer: null })}
        />
      )}
      {asked && !offer && (
        <>
          <CodeForm
            key={asked.requestId}
            asked={asked}
            onSignedIn={done}
            onNewcomer={(next) => goTo({ asked, offer: next })}
          />
          <SendAgain
            purpose="SIGN_IN"
            asked={asked}
            onAsked={(next) => goTo({ asked: next, offer: null })}
            onOther={restart}
          />
        </>
      )}
      {asked && offer && (
        <>
          <Arrived tone="good" title={m.almost}>
            <p>{m.confirmed({ contact: asked.contact })}</p>
          </Arrived>
          <PersonForm contact={asked.contact} offer={offer} onSignedIn={done} onAgain={restart} />
        </>
      )}
    </Page>
  );
}
