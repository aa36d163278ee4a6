import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';

/** One press of a button: runs, keeps what went wrong, and lets everything about ideas be read again. */
export function useAction(act: () => Promise<unknown>) {
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const run = () => {
    setPending(true);
    setProblem(null);
    void act()
      .catch(setProblem)
      .then(() => queries.invalidateQueries({ queryKey: ['ideas'] }))
      .finally(() => setPending(false));
  };
  return { run, pending, problem };
}
