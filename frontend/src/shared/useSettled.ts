import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed the same for some milliseconds: what was typed, when the typing pauses. */
export function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
