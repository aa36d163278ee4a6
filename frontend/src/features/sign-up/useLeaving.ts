import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { safeReturn } from '../../shared/safeReturn';

/** Back to where the person came from, now that they are signed in. */
export function useLeaving() {
  const { query, route } = useLocation();
  const queries = useQueryClient();
  const target = safeReturn(query['return']);
  const leave = () => {
    // What the public saw is not what this person may see.
    queries.clear();
    route(target, true);
  };
  return { target, leave };
}
