import { useRef, useState } from 'preact/hooks';

/** The pictures of signed papers that wait for their entries, in the order of their names. */
export interface Stack {
  /** That of the entry being typed. */
  first: File | null;
  /** How many come after it. */
  left: number;
  add: (file: File) => void;
  /** Takes the first one off. */
  drop: () => void;
  /** Lays one on top again. */
  putBack: (file: File) => void;
}

const byName = (one: File, other: File) => one.name.localeCompare(other.name, 'vi', { numeric: true });

export function useStack(): Stack {
  const [files, draw] = useState<File[]>([]);
  // Several are added before anything is drawn.
  const newest = useRef<File[]>([]);
  const set = (now: File[]) => {
    newest.current = now;
    draw(now);
  };
  return {
    first: files[0] ?? null,
    left: Math.max(0, files.length - 1),
    add: (file) => set([...newest.current, file].sort(byName)),
    drop: () => set(newest.current.slice(1)),
    putBack: (file) => set([file, ...newest.current]),
  };
}
