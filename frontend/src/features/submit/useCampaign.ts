import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import type { Campaign } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';

/** The campaign, null until it is known: only its dates are wanted, so the page does without what watches over queries, which weighs more. */
export function useCampaign(): Campaign | null {
  const queries = useQueryClient();
  const [campaign, setCampaign] = useState(() => queries.getQueryData(campaignQuery.queryKey) ?? null);
  useEffect(() => {
    queries.query(campaignQuery).then(setCampaign, () => undefined);
  }, [queries]);
  return campaign;
}
