import { useMessages } from '../i18n/messages';
import { cardMessages } from './cards';
import css from './BoardCards.module.css';

const PODIUM = 3;

export function Rank({ rank }: { rank: number | null }) {
  const m = useMessages(cardMessages);
  return (
    <span class={`${css.rank ?? ''} ${rank !== null && rank <= PODIUM ? (css.podium ?? '') : ''} numeric`}>
      <span class="visually-hidden">{m.rank} </span>
      {rank ?? '—'}
    </span>
  );
}
