import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import type { Board, Unit } from '../../shared/api/types';
import { AsOf } from '../../shared/board/AsOf';
import { boardQuery } from '../../shared/board/queries';
import { phasesQuery } from '../../shared/campaign/queries';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Tag } from '../../shared/ui/Tag';
import { unitMessages } from './messages';
import { targetsQuery } from './queries';
import { BlockResults } from './BlockResults';
import { LockDays } from './LockDays';
import { TargetHistory } from './TargetHistory';
import { TargetsEditor } from './TargetsEditor';
import css from './Unit.module.css';

interface Props {
  unit: Unit;
  viewer: string;
}

/** What the unit has reached in one phase, against both targets, block by block. */
export function PhaseResults({ unit, viewer }: Props) {
  const m = useMessages(unitMessages);
  const { query } = useLocation();
  const phase = query['phase'];
  const board = useQuery(boardQuery({ unit: unit.id, limit: 1, ...(phase ? { phase } : {}) }));
  return (
    <section class={css.section} aria-labelledby="progress">
      <h2 id="progress">{m.progress}</h2>
      <QueryView query={board}>{(data) => <Results board={data} unit={unit} viewer={viewer} />}</QueryView>
    </section>
  );
}

function Results({ board, unit, viewer }: Props & { board: Board }) {
  const m = useMessages(unitMessages);
  const { route } = useLocation();
  const phases = useQuery(phasesQuery(board.campaignId));
  const phaseId = board.scope.id ?? '';
  const targets = useQuery(targetsQuery(unit.id, phaseId, viewer));
  const choices = (phases.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <div class={css.head}>
        <SelectField
          name="phase"
          label={m.phase}
          choices={choices.length > 0 ? choices : [{ value: phaseId, label: board.scope.name }]}
          value={phaseId}
          onChange={(id) => route(path(paths.unit, { id: unit.id }, { phase: id }))}
        />
        <AsOf board={board} />
      </div>
      {board.self.targets.completed && (
        <div>
          <Tag tone="good" icon="check">
            {m.completed}
          </Tag>
        </div>
      )}
      <BlockResults board={board} />
      <QueryView query={targets}>
        {(found) => (
          <>
            {found.editable.length > 0 && (
              <TargetsEditor key={found.phaseId} unitId={unit.id} targets={found} viewer={viewer} />
            )}
            <LockDays lock={found.lock} />
            <TargetHistory targets={found} />
          </>
        )}
      </QueryView>
    </>
  );
}
