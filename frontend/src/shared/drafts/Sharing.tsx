import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { answer, api } from '../api/client';
import { Problem } from '../api/Problem';
import { useSession } from '../api/session';
import type { DraftShare } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { useObservable } from '../observable';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { catchUp, justTaken } from './catchUp';
import { openDraft } from './openDraft';
import { askShared, type Held, LOOK_EVERY_MS } from './sharedDraft';
import { sharingMessages } from './sharing';
import { usePolling } from './usePolling';

const GONE = 404;
const NONE = 204;

/** For the author of a draft in which the team helps, if it does; nobody is troubled when that cannot be asked. */
export function Sharing({ ideaId }: { ideaId: string }) {
  const isKnown = useSession().status === 'signedIn';
  const { data } = useQuery({
    queryKey: ['support-cases', 'share', ideaId],
    queryFn: async ({ signal }): Promise<DraftShare | null> => {
      const call = api.GET('/api/v1/ideas/{id}/draft-share', { params: { path: { id: ideaId } }, signal });
      return (await call).response.status === NONE ? null : answer(call);
    },
    enabled: isKnown,
    retry: false,
  });
  return data ? <Shared key={data.caseId} share={data} /> : null;
}

/** What the team changes comes in while one writes, and it can be ended at any time. */
function Shared({ share }: { share: DraftShare }) {
  const m = useMessages(sharingMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const taken = useObservable(justTaken);
  const held = useRef<Held>({ tag: null });
  const [helper, setHelper] = useState(share.helperName);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [ending, setEnding] = useState(false);
  const { caseId } = share;

  const look = useCallback(async () => {
    try {
      const found = await askShared(caseId, held.current);
      if (!found) return;
      setHelper(found.helperName);
      const now = openDraft.get();
      const isHere = now.status === 'open' && now.draft.ideaId === found.ideaId;
      if (isHere && found.version <= (now.draft.version ?? 0)) return;
      // What is on its way from here is refused as stale, and comes together then.
      if (!isHere || now.draft.isDirty || now.draft.unanswered.length > 0) held.current.tag = null;
      else await catchUp();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // It ended by itself, or the question was solved; anything else is tried again.
      if (error.problem.status === GONE) await queries.invalidateQueries({ queryKey: ['support-cases'] });
    }
  }, [caseId, queries]);
  usePolling(look, LOOK_EVERY_MS);
  useEffect(() => () => justTaken.set([]), []);

  const end = async () => {
    setEnding(true);
    setProblem(null);
    const { error, response } = await api.DELETE('/api/v1/support-cases/{id}/draft-share', {
      params: { path: { id: caseId } },
    });
    setEnding(false);
    if (response.ok) await queries.invalidateQueries({ queryKey: ['support-cases'] });
    else setProblem(ApiError.of(error, response.status));
  };

  const until = formats.dateTime(share.until);
  return (
    <Notice title={m.title}>
      <p>{helper ? m.by({ name: helper, until }) : m.byNobody({ until })}</p>
      <p class="soft">{m.notShared}</p>
      <p role="status">
        {taken.length > 0 && m.changed({ parts: taken.map((part) => m.parts[part]).join(', ') })}
      </p>
      {problem && <Problem error={problem} />}
      <Button look="secondary" pending={ending} onClick={() => void end()}>
        {m.end}
      </Button>
    </Notice>
  );
}
