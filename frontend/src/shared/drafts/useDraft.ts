import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useSession } from '../api/session';
import { useObservable } from '../observable';
import { withQuery } from '../paths';
import { isAbout, leave, open, openDraft, type OpenDraft } from './openDraft';

/** Opens the draft the address names (`?idea=`), or a new one, and keeps the address in step with it. */
export function useDraft(): OpenDraft {
  const { path, query, route } = useLocation();
  const found = useObservable(openDraft);
  const status = useSession().status;
  const wanted = query['idea'] ?? null;
  // Another one stays open until this one has been loaded: nobody may see it here, or write into it.
  const isAnother = (found.status === 'open' || found.status === 'sent') && !isAbout(found, wanted);
  const state: OpenDraft = isAnother ? { status: 'loading' } : found;
  const isClosed = found.status === 'closed';

  useEffect(() => {
    // A draft on the server needs to know who is asking; a new one does not wait.
    if (status !== 'unknown') void open(wanted);
  }, [wanted, status, isClosed]);
  useEffect(() => leave, []);

  const given = state.status === 'open' ? state.draft.ideaId : null;
  useEffect(() => {
    // Who has left for another page meanwhile is not called back.
    const isHere = location.pathname.replace(/\/+$/, '') === path;
    if (given && wanted === null && isHere) route(withQuery(path, { ...query, idea: given }), true);
    // Only when the draft receives its id; not when the person moves about.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);

  return state;
}
