import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { QueueOwner } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { deskMessages } from './desk';
import { QUEUES } from './queues';

interface Props {
  thing: 'ideas' | 'units';
  id: string;
  owner: QueueOwner | null;
  /** The element with its name, so that a list of such buttons can be told apart by ear. */
  describedBy: string;
}

/** Who looks after something in a queue, and the way to do so oneself. */
export function Owned({ thing, id, owner, describedBy }: Props) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const set = async (mine: boolean) => {
    setWorking(true);
    setProblem(null);
    const call = { params: { path: { id } }, body: { mine } };
    try {
      await answer(
        thing === 'ideas'
          ? api.PUT('/api/v1/support-queues/ideas/{id}/owner', call)
          : api.PUT('/api/v1/support-queues/units/{id}/owner', call),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setWorking(false);
      // Somebody else may have been first: who it is now is shown beside the refusal.
      await queries.invalidateQueries({ queryKey: QUEUES });
    }
  };
  return (
    <>
      {problem && <Problem error={problem} />}
      <span class="soft">{owner ? m.owns({ name: owner.name }) : m.nobodyOwns}</span>
      <ButtonRow>
        {owner ? (
          <Button
            look="secondary"
            pending={working}
            onClick={() => void set(false)}
            describedBy={describedBy}
          >
            {m.disown}
          </Button>
        ) : (
          <Button look="secondary" pending={working} onClick={() => void set(true)} describedBy={describedBy}>
            {m.own}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
