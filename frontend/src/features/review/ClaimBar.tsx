import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { Claim } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { AssignDialog } from './AssignDialog';
import { deskMessages } from './desk';
import { reviewStateQuery } from './queries';
import { TakeOverDialog } from './TakeOverDialog';
import { useAction } from './useAction';
import { useKeys } from './useKeys';

const RENEW_AFTER = 5 * 60_000;
const A_MOMENT = 500;

export const claimIdea = (id: string, word: string | null = null) =>
  answer(api.POST('/api/v1/ideas/{id}/review/claim', { params: { path: { id } }, body: { word } }));

/** Who has the idea on the desk, and ways to take it up, lay it down or hand it on. */
export function ClaimBar({ id, claim }: { id: string; claim: Claim | null }) {
  const m = useMessages(deskMessages);
  const [open, setOpen] = useState<'takeOver' | 'assign' | null>(null);
  const take = useAction(() => claimIdea(id));
  const release = useAction(() =>
    answer(api.DELETE('/api/v1/ideas/{id}/review/claim', { params: { path: { id } } })),
  );
  useKeys({ c: () => (claim && !claim.mine ? setOpen('takeOver') : take.run()) });
  useRenewal(id, claim?.mine === true && claim.until !== null);
  useLookAgain(id, claim?.until ?? null);
  const words = useClaimWords(claim);
  const problem = take.problem ?? release.problem;
  return (
    <Notice title={m.claimTitle} tone={claim && !claim.mine ? 'act' : 'info'}>
      {words.map((word) => (
        <p key={word}>{word}</p>
      ))}
      {problem !== null && <Problem error={problem} />}
      <ButtonRow>
        {!claim && (
          <Button look="secondary" pending={take.pending} onClick={take.run}>
            {m.claim}
          </Button>
        )}
        {claim?.mine && (
          <Button look="secondary" pending={release.pending} onClick={release.run}>
            {m.release}
          </Button>
        )}
        {claim && !claim.mine && (
          <Button look="secondary" onClick={() => setOpen('takeOver')}>
            {m.takeOver}
          </Button>
        )}
        <Button look="quiet" onClick={() => setOpen('assign')}>
          {m.assign}
        </Button>
      </ButtonRow>
      <TakeOverDialog id={id} open={open === 'takeOver'} onClose={() => setOpen(null)} />
      <AssignDialog id={id} open={open === 'assign'} onClose={() => setOpen(null)} />
    </Notice>
  );
}

/** Once nobody has it any more the page says so by itself. */
function useLookAgain(id: string, until: string | null) {
  const queries = useQueryClient();
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: reviewStateQuery(id).queryKey }),
      Math.max(0, Date.parse(until) - Date.now()) + A_MOMENT,
    );
    return () => clearTimeout(timer);
  }, [id, until, queries]);
}

function useClaimWords(claim: Claim | null): string[] {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  if (!claim) return [m.free];
  const time = claim.until && formats.dateTime(claim.until);
  const who = claim.mine
    ? time
      ? m.mineUntil({ time })
      : m.mineGiven
    : time
      ? m.otherUntil({ name: claim.holderName, time })
      : m.otherGiven({ name: claim.holderName });
  return [
    who,
    claim.givenByName && m.givenBy({ name: claim.givenByName }),
    claim.takenFromName && m.takenFrom({ name: claim.takenFromName }),
    claim.word && `“${claim.word}”`,
  ].filter((line): line is string => Boolean(line));
}

/** Whoever goes on working keeps the idea: silence of half an hour frees it. */
function useRenewal(id: string, held: boolean) {
  const worked = useRef(false);
  useEffect(() => {
    if (!held) return;
    const onWork = () => {
      worked.current = true;
    };
    const timer = setInterval(() => {
      if (worked.current) void claimIdea(id).catch(() => undefined);
      worked.current = false;
    }, RENEW_AFTER);
    addEventListener('input', onWork);
    addEventListener('keydown', onWork);
    addEventListener('scroll', onWork, { passive: true });
    return () => {
      clearInterval(timer);
      removeEventListener('input', onWork);
      removeEventListener('keydown', onWork);
      removeEventListener('scroll', onWork);
    };
  }, [id, held]);
}
