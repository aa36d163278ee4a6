import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { answer, api } from '../api/client';
import { useSession } from '../api/session';
import type { DraftShare } from '../api/types';
import { openDraft, saveNow } from '../drafts/openDraft';
import { defineMessages, useMessages } from '../i18n/messages';
import { withQuery } from '../paths';
import { lazyPart } from '../ui/lazyPart';
import { vi } from './messages.vi';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));

/** A slow network must not hold the person up: the draft is on the device at once. */
const MOST_WAIT_MS = 3000;
const NONE = 204;

const Sharing = lazyPart(() => import('../drafts/Sharing').then((loaded) => loaded.Sharing));

/** From any page of the form to the question, with the draft and the page carried along. What was typed is saved first. */
export function HelpLink() {
  const m = useMessages(messages);
  const { path, query, route } = useLocation();
  const share = useShare(query['idea']);
  const step = path.replace(/\/+$/, '').split('/').pop() ?? '';
  const address = (idea: string | null | undefined) => withQuery('/ask-for-help', { step, idea });
  const go = async (event: Event) => {
    event.preventDefault();
    await Promise.race([saveNow(), new Promise((done) => setTimeout(done, MOST_WAIT_MS))]);
    const now = openDraft.get();
    route(address(now.status === 'open' ? now.draft.ideaId : query['idea']));
  };
  return (
    <>
      {share && <Sharing key={share.caseId} share={share} />}
      <p>
        <a href={address(query['idea'])} onClick={(event) => void go(event)}>
          {m.needHelp}
        </a>
      </p>
    </>
  );
}

/** Whether a team may help in this draft now; nobody is troubled when that cannot be asked. */
function useShare(ideaId: string | undefined): DraftShare | null {
  const isKnown = useSession().status === 'signedIn';
  const { data } = useQuery({
    queryKey: ['support-cases', 'share', ideaId],
    queryFn: async ({ signal }): Promise<DraftShare | null> => {
      const call = api.GET('/api/v1/ideas/{id}/draft-share', {
        params: { path: { id: ideaId ?? '' } },
        signal,
      });
      return (await call).response.status === NONE ? null : answer(call);
    },
    enabled: isKnown && ideaId !== undefined,
    retry: false,
  });
  return data ?? null;
}
