import { useQuery } from '@tanstack/preact-query';
import type { Board } from '../../shared/api/types';
import { phasesQuery, sprintsQuery } from '../../shared/campaign/queries';
import { type Choice, SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { choicesOf } from '../../shared/words/domain';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { useBoardFilters } from './useBoardFilters';

/** Plain selects that act at once; what is shown follows what the server answered. */
export function BoardFilters({ board }: { board: Board | undefined }) {
  const m = useMessages(leaderboardMessages);
  const boardWords = useMessages(boardMessages);
  const { go } = useBoardFilters();
  const phases = useQuery(phasesQuery(board?.campaignId));
  const sprints = useQuery(sprintsQuery(board?.campaignId));
  const chosen = board ? `${board.scope.kind === 'SPRINT' ? 'sprint' : 'phase'}:${board.scope.id}` : '';
  const periods: Choice[] = [
    ...(phases.data?.items ?? []).map((phase) => ({
      value: `phase:${phase.id}`,
      label: phase.name,
      group: m.phases,
    })),
    ...(sprints.data?.items ?? []).map((sprint) => ({
      value: `sprint:${sprint.id}`,
      label: sprint.name,
      group: m.sprints,
    })),
  ];
  // Until the list is here, the one that is shown is the only choice.
  const known = periods.length > 0 ? periods : [{ value: chosen, label: board?.scope.name ?? '…' }];
  const choosePeriod = (value: string) => {
    const [kind, id] = value.split(':');
    go(kind === 'sprint' ? { sprint: id, phase: undefined } : { phase: id, sprint: undefined });
  };
  return (
    <div class={css.filters} role="group" aria-label={m.filters}>
      <SelectField name="period" label={m.period} choices={known} value={chosen} onChange={choosePeriod} />
      <SelectField
        name="block"
        label={m.block}
        choices={[{ value: 'ALL', label: m.allBlocks }, ...choicesOf(boardWords.block)]}
        value={board?.block ?? 'ALL'}
        onChange={(block) => go({ block })}
      />
      <SelectField
        name="order"
        label={m.order}
        choices={[
          { value: 'VALID', label: m.byValid },
          { value: 'PCT_ASSIGNED', label: m.byAssigned },
          { value: 'PCT_REGISTERED', label: m.byRegistered },
        ]}
        value={board?.order ?? 'VALID'}
        onChange={(order) => go({ order })}
      />
    </div>
  );
}
