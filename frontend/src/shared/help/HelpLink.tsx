import { useLocation } from 'preact-iso';
import { openDraft, saveNow } from '../drafts/openDraft';
import { useMessages } from '../i18n/messages';
import { useObservable } from '../observable';
import { withQuery } from '../paths';
import { lazyPart } from '../ui/lazyPart';
import { GuideLink } from './GuideLink';
import { helpMessages } from './messages';

/** A slow network must not hold the person up: the draft is on the device at once. */
const MOST_WAIT_MS = 3000;

const Sharing = lazyPart(() => import('../drafts/Sharing').then((loaded) => loaded.Sharing));

/** From any page of the form to the question, with the draft and the page carried along. What was typed is saved first. */
export function HelpLink() {
  const m = useMessages(helpMessages);
  const { path, query, route } = useLocation();
  const current = useObservable(openDraft);
  const { idea } = query;
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
      {idea && <Sharing ideaId={idea} />}
      <p>
        <a href={address(idea)} onClick={(event) => void go(event)}>
          {m.needHelp}
        </a>
      </p>
      <GuideLink
        name={current.status === 'open' && current.draft.state === 'NEEDS_INFO' ? 'returned' : 'submit'}
      />
    </>
  );
}
