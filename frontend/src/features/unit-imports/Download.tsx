import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { Button } from '../../shared/ui/Button';

interface Props {
  label: string;
  name: string;
  fetch: () => Parameters<typeof answer<unknown>>[0];
}

/** Fetched by script, because a plain link carries no sign-in. */
export function Download({ label, name, fetch }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const load = async () => {
    setBusy(true);
    setProblem(null);
    try {
      save((await answer(fetch())) as Blob, name);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look="quiet" pending={busy} onClick={() => void load()}>
        {label}
      </Button>
      {problem && <Problem error={problem} />}
    </>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
