import { useQuery } from '@tanstack/preact-query';
import { useSession } from '../../shared/api/session';
import { registrationQuery } from '../../shared/campaign/queries';
import { useMessages } from '../../shared/i18n/messages';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { useBoardFilters } from './useBoardFilters';

/** The short way from any board to one's own unit. */
export function MyUnit({ campaignId }: { campaignId: string }) {
  const m = useMessages(leaderboardMessages);
  const current = useSession();
  const { urlWith, asked } = useBoardFilters();
  const personId = current.status === 'signedIn' ? current.me.id : undefined;
  const registration = useQuery(registrationQuery(campaignId, personId)).data;
  if (!registration || asked.unit === registration.unit.id) return null;
  return (
    <p class={css.mine}>
      <strong>{m.mine}:</strong>{' '}
      <a href={urlWith({ unit: registration.unit.id })}>{registration.unit.name}</a>
    </p>
  );
}
