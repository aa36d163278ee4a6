import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import { overtaken } from '../../shared/api/overtaken';
import { Problem } from '../../shared/api/Problem';
import type { Me, SupportCase } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { deskMessages } from './desk';
import { membersQuery } from './queries';

const LEAST_REASON = 3;
const MOST_REASON = 500;

interface Props {
  asked: SupportCase;
  me: Me;
  onHandedOver: () => void;
}

/** Take it, give it away, hand it over, or say that it is solved; each against the version on the screen. */
export function DeskSteps({ asked, me, onHandedOver }: Props) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const [handing, setHanding] = useState(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const members = useQuery({
    ...membersQuery(asked.desk.id),
    enabled: asked.teamName !== null && asked.state !== 'CLOSED',
    retry: false,
  });
  const params = { path: { id: asked.id }, header: ifMatch(asked.version) };
  const isMine = asked.assignee?.id === me.id;
  const isSolved = asked.state === 'RESOLVED';
  const refresh = () => queries.invalidateQueries({ queryKey: ['support-cases'] });
  const act = async (call: () => Promise<unknown>) => {
    setWorking(true);
    setProblem(null);
    try {
      await call();
      await refresh();
    } catch (error) {
      setProblem(await overtaken(error, refresh));
    } finally {
      setWorking(false);
    }
  };
  const assign = (memberId: string | null) =>
    void act(() => answer(api.POST('/api/v1/support-cases/{id}/assignment', { params, body: { memberId } })));
  const resolve = () => void act(() => answer(api.POST('/api/v1/support-cases/{id}/resolution', { params })));
  const others = (members.data?.items ?? []).filter(({ id }) => id !== asked.assignee?.id && id !== me.id);
  if (asked.state === 'CLOSED') return problem && <Problem error={problem} />;
  return (
    <>
      {problem && <Problem error={problem} />}
      <ButtonRow>
        {!isSolved && !isMine && (
          <Button pending={working} onClick={() => assign(me.id)}>
            {m.take}
          </Button>
        )}
        {!isSolved && (
          <Button look={isMine ? 'primary' : 'secondary'} pending={working} onClick={resolve}>
            {m.resolve}
          </Button>
        )}
        {isMine && !isSolved && (
          <Button look="secondary" pending={working} onClick={() => assign(null)}>
            {m.release}
          </Button>
        )}
        <Button look="secondary" onClick={() => setHanding(true)}>
          {m.handOver}
        </Button>
      </ButtonRow>
      {!isSolved && others.length > 0 && (
        <SelectField
          name="member"
          label={m.giveTo}
          empty={m.give}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          value=""
          onChange={(member) => member && assign(member)}
        />
      )}
      {handing && (
        <ReasonDialog
          title={m.handOver}
          text={m.handOverText}
          yes={m.handOver}
          sending={m.working}
          open
          onClose={() => setHanding(false)}
          name="reason"
          label={m.reason}
          rows={3}
          least={{ letters: LEAST_REASON, missing: m.reasonShort }}
          most={MOST_REASON}
          send={async (reason) => {
            try {
              await answer(api.POST('/api/v1/support-cases/{id}/hand-over', { params, body: { reason } }));
            } catch (error) {
              throw await overtaken(error, refresh);
            }
            setHanding(false);
            onHandedOver();
            await queries.invalidateQueries({ queryKey: ['support-cases', 'desk'] });
          }}
        />
      )}
    </>
  );
}
