import { useLocation } from 'preact-iso';
import { openDraft, saveNow } from '../drafts/openDraft';
import { useMessages } from '../i18n/messages';
import { useObservable } from '../observable';
import { paths, withQuery } from '../paths';
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
  // While the next page is still coming, this one stands at its address.
  const step = path.startsWith(`${paths.submit}/`) ? path.split('/').pop() : query['step'];
  const address = (about: string | null | undefined) => withQuery('/ask-for-help', { step, idea: about });
  const go = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Or the router would leave at once, before the draft is saved and has its number, and then once more.
    event.stopPropagation();
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
