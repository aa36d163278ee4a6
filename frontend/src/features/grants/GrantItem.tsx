import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Grant } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { spanOf } from './span';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 500;

interface Props {
  unitId: string;
  grant: Grant;
  onEnded: () => void;
}

export function GrantItem({ unitId, grant, onEnded }: Props) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  const times = spanOf({ from: grant.startsAt, until: grant.endsAt }, m, formats);
  return (
    <li>
      <p class={css.who}>
        <strong>{grant.person}</strong>
        <Tag {...(grant.state === 'IN_FORCE' ? { tone: 'good' as const, icon: 'check' as const } : {})}>
          {m.state[grant.state]}
        </Tag>
      </p>
      <p class="soft">
        <a href={path(paths.unit, { id: grant.unit.id })}>{grant.unit.name}</a> · {times}
      </p>
      {grant.givenBy && <p>{m.givenBy({ name: grant.givenBy, reason: grant.reason ?? '—' })}</p>}
      {grant.endedBy && <p>{m.endedBy({ name: grant.endedBy, reason: grant.endReason ?? '—' })}</p>}
      {grant.state !== 'ENDED' && <EndGrant unitId={unitId} grant={grant} onEnded={onEnded} />}
    </li>
  );
}

function EndGrant({ unitId, grant, onEnded }: Props) {
  const m = useMessages(grantMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [key] = useState(createKey);
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.end}
        <span class="visually-hidden"> {grant.person}</span>
      </Button>
      <ReasonDialog
        title={m.endOf({ name: grant.person })}
        text={m.endText}
        open={open}
        onClose={() => setOpen(false)}
        name={`endReason-${grant.id}`}
        label={m.reason}
        rows={2}
        least={{ letters: LEAST_LETTERS, missing: m.reasonShort }}
        most={MOST_LETTERS}
        yes={m.end}
        sending={m.saving}
        send={async (reason) => {
          await answer(
            api.POST('/api/v1/units/{id}/grants/{grant}/end', {
              params: { path: { id: unitId, grant: grant.id }, header: { 'Idempotency-Key': key } },
              body: { reason },
            }),
          );
          setOpen(false);
          await queries.invalidateQueries({ queryKey: ['grants'] });
          onEnded();
        }}
      />
    </div>
  );
}
