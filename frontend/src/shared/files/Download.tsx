import { useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { answer } from '../api/client';
import { Problem } from '../api/Problem';
import { Button } from '../ui/Button';

interface Props {
  label: string;
  /** Which one it is, for those who cannot see what stands beside it. */
  about?: string;
  /** What the file is called unless the server says so. */
  name: string;
  look?: 'secondary' | 'quiet';
  /** Asks for the file with `parseAs: 'blob'`. */
  fetch: () => Parameters<typeof answer<unknown>>[0];
}

/** Fetched by script, because a plain link carries no sign-in. */
export function Download({ label, about, name, look = 'quiet', fetch }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const load = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const call = await fetch();
      save((await answer(Promise.resolve(call))) as Blob, nameIn(call.response) ?? name);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look={look} pending={busy} onClick={() => void load()}>
        {label}
        {about && <span class="visually-hidden">{about}</span>}
      </Button>
      {problem && <Problem error={problem} />}
    </>
  );
}

function nameIn({ headers }: Response): string | undefined {
  const said = headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(said)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(said)?.[1];
}

/** Hands a file over to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
