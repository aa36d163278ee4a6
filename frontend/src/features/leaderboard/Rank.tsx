import css from './Leaderboard.module.css';

const PODIUM = 3;

export function Rank({ rank, label }: { rank: number | null; label: string }) {
  return (
    <span class={`${css.rank ?? ''} ${rank !== null && rank <= PODIUM ? (css.podium ?? '') : ''} numeric`}>
      <span class="visually-hidden">{label} </span>
      {rank ?? '—'}
    </span>
  );
}
