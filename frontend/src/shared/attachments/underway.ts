import { observable } from '../observable';

interface Arriving {
  idea: string;
  names: string[];
}

const arriving = observable<readonly Arriving[]>([]);

/** Remembers files that are on their way to an idea, until what it answers is called. */
export function onTheWay(idea: string, names: string[]): () => void {
  const files = { idea, names };
  arriving.set([...arriving.get(), files]);
  return () => arriving.set(arriving.get().filter((other) => other !== files));
}

/** The names of files that have not arrived yet: whoever sends the idea now would leave them behind. */
export const notArrived = (idea: string): string[] =>
  arriving
    .get()
    .filter((files) => files.idea === idea)
    .flatMap(({ names }) => names);

/** Tells when a file has arrived or another is on its way. */
export const onArrival = arriving.subscribe;
