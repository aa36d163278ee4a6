import { useState } from 'preact/hooks';
import { TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { noPeriod, useBoardFilters } from './useBoardFilters';

/** The first and the last day of a board; it changes only when both are there. */
export default function DayRange({ from, until }: { from: string; until: string }) {
  const m = useMessages(leaderboardMessages);
  const { go } = useBoardFilters();
  const [days, setDays] = useState({ from, until });
  const [error, setError] = useState('');
  const show = () => {
    const isRange = days.from !== '' && days.until !== '' && days.from <= days.until;
    setError(isRange ? '' : m.daysMissing);
    if (isRange) go({ ...noPeriod, ...days });
  };
  return (
    <form
      class={css.days}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <TextField
        name="from"
        label={m.from}
        type="date"
        value={days.from}
        error={error}
        onChange={(value) => setDays({ ...days, from: value })}
      />
      <TextField
        name="until"
        label={m.until}
        type="date"
        value={days.until}
        onChange={(value) => setDays({ ...days, until: value })}
      />
      <Button type="submit" look="secondary">
        {m.show}
      </Button>
    </form>
  );
}
