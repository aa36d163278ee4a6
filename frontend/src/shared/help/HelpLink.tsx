import { useLocation } from 'preact-iso';
import { useSession } from '../api/session';
import { openDraft, saveNow } from '../drafts/openDraft';
import { defineMessages, useMessages } from '../i18n/messages';
import { withQuery } from '../paths';
import { lazyPart } from '../ui/lazyPart';
import { vi } from './messages.vi';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));

/** A slow network must not hold the person up: the draft is on the device at once. */
const MOST_WAIT_MS = 3000;

const Sharing = lazyPart(() => import('../drafts/Sharing').then((loaded) => loaded.Sharing));

/** From any page of the form to the question, with the draft and the page carried along. What was typed is saved first. */
export function HelpLink() {
  const m = useMessages(messages);
  const { path, query, route } = useLocation();
  const isKnown = useSession().status === 'signedIn';
  const idea = query['idea'];
  const step = path.replace(/\/+$/, '').split('/').pop() ?? '';
  const address = (about: string | null | undefined) => withQuery('/ask-for-help', { step, idea: about });
  const go = async (event: Event) => {
    event.preventDefault();
    await Promise.race([saveNow(), new Promise((done) => setTimeout(done, MOST_WAIT_MS))]);
    const now = openDraft.get();
    route(address(now.status === 'open' ? now.draft.ideaId : idea));
  };
  return (
    <>
      {isKnown && idea && <Sharing ideaId={idea} />}
      <p>
        <a href={address(idea)} onClick={(event) => void go(event)}>
          {m.needHelp}
        </a>
      </p>
    </>
  );
}
