import { useQuery } from '@tanstack/preact-query';
import { useMessages } from '../../shared/i18n/messages';
import { supportMessages } from './messages';
import { rootQuery, teamQuery } from './queries';
import css from './Support.module.css';

/** The nearest team with all ways to reach it; without a known workplace that of the whole programme. */
export function TeamCard({ unitId }: { unitId: string | undefined }) {
  const m = useMessages(supportMessages);
  const root = useQuery({ ...rootQuery, enabled: unitId === undefined });
  const team = useQuery(teamQuery(unitId ?? root.data?.id)).data;
  if (team === undefined) return null;
  if (team === null) return <p class="soft">{m.noTeam}</p>;
  return (
    <section class={css.team} aria-labelledby="team">
      <h2 id="team">{m.team}</h2>
      <p>
        <strong>{team.name}</strong>
        <br />
        <span class="soft">{m.teamOf({ unit: team.unit.name })}</span>
      </p>
      <p>
        <a href={`tel:${team.phone.replace(/[^+\d]/g, '')}`}>{m.call({ phone: team.phone })}</a>
      </p>
      {team.zalo && (
        <p>
          <a href={team.zalo} rel="noopener noreferrer" target="_blank">
            {m.zalo}
          </a>
        </p>
      )}
      {team.hours && <p class="soft">{m.hours({ hours: team.hours })}</p>}
    </section>
  );
}
