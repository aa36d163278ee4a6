import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { Problem } from '../api/Problem';
import { useMessages } from '../i18n/messages';
import { catchUp, type Clash, decide } from './catchUp';
import type { Draft } from './draft';
import { SharedClashes } from './SharedClashes';
import { sharingMessages } from './sharing';

/** Somebody saved first: what they changed comes in, and only what both changed is asked about. Each refusal looks anew. */
export function Conflict({ draft, refusal }: { draft: Draft; refusal: ApiError }) {
  const m = useMessages(sharingMessages);
  const [clash, setClash] = useState<Clash | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setProblem(null);
    catchUp().then(
      (found) => {
        if (isCurrent) setClash(found);
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (isCurrent) setProblem(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [refusal, attempt]);
  if (problem) return <Problem error={problem} onRetry={() => setAttempt((count) => count + 1)} />;
  if (!clash) return <p role="status">{m.comparing}</p>;
  return (
    <SharedClashes
      key={clash.idea.version}
      parts={clash.parts}
      mine={draft.form}
      theirs={clash.theirs}
      onDecided={(chosen) => decide(clash, chosen)}
    />
  );
}
