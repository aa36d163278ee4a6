import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Unit, UnitHistory } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Page } from '../../shared/ui/Page';
import { ChangeUnit } from './ChangeUnit';
import { changeMessages } from './changes';
import { Predecessors } from './Predecessors';
import { historyQuery, unitQuery } from './queries';
import { UnitChanges } from './UnitChanges';
import { UnitPeriods } from './UnitPeriods';

export default function UnitHistoryPage() {
  const m = useMessages(changeMessages);
  const id = useRoute().params['id'] ?? '';
  const unit = useQuery(unitQuery(id));
  const history = useQuery(historyQuery(id));
  return (
    <Page
      title={m.title}
      lead={unit.data?.name}
      back={{ href: path(paths.unit, { id }), label: unit.data?.name ?? m.unit }}
      narrow
    >
      <QueryView query={unit}>
        {(found) => <QueryView query={history}>{(past) => <Past unit={found} past={past} />}</QueryView>}
      </QueryView>
    </Page>
  );
}

interface Done {
  /** Each outcome starts a new form and takes the focus anew. */
  number: number;
  title: string;
  text?: string;
}

function Past({ unit, past }: { unit: Unit; past: UnitHistory }) {
  const m = useMessages(changeMessages);
  const formats = useFormats();
  const isAdmin = hasRole(useSession(), 'ADMIN');
  const [done, setDone] = useState<Done | null>(null);
  const say = (outcome: Omit<Done, 'number'>) =>
    setDone((before) => ({ ...outcome, number: (before?.number ?? 0) + 1 }));
  const number = done?.number ?? 0;
  return (
    <>
      {done && (
        <Arrived key={number} tone="good" title={done.title}>
          {done.text && <p>{done.text}</p>}
        </Arrived>
      )}
      {isAdmin && (
        <ChangeUnit
          key={`form-${number}`}
          unit={unit}
          onDone={({ appliedAt, effectiveOn }) =>
            say(
              appliedAt
                ? { title: m.madeTitle }
                : { title: m.waitingTitle, text: m.waitingText({ day: formats.day(effectiveOn) }) },
            )
          }
        />
      )}
      <UnitPeriods periods={past.periods} />
      <UnitChanges
        changes={past.changes}
        isAdmin={isAdmin}
        onTakenBack={() => say({ title: m.takenBackTitle, text: m.takenBackText })}
      />
      <Predecessors units={past.predecessors} />
    </>
  );
}
