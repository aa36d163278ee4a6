import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import { onSignOut } from '../../shared/api/session';
import type { EnterIdeaRequest, EntryDone, Problem } from '../../shared/api/types';
import { asBody } from '../../shared/files/sending';
import { observable } from '../../shared/observable';
import type { Entry } from './entry';
import { keptSending } from './kept';

const AGAIN_MS = 15_000;

/** An entry on its way. Its key makes that it is entered once, however often it is sent. */
export interface Sending {
  key: string;
  operator: string;
  entry: Entry;
  body: EnterIdeaRequest;
  /** In whose name. */
  person: string;
  /** Of the words on the signed paper that goes along; null where none does. */
  paperWords: string | null;
  /** Laid down: not ready yet, because the operator went on with another one. Paper lost: its picture went with a reload. */
  state: 'WAITING' | 'REFUSED' | 'PAPER_LOST' | 'LAID_DOWN';
  problem: Problem | null;
}

/** Everything of this window that has not arrived, the oldest first. */
export const outbox = observable<Sending[]>([]);
/** What has arrived since the page was opened: the last one, how many, and how many authors no message reaches. */
export const arrived = observable<{ last: EntryDone; count: number; slips: number } | null>(null);

/** Pictures stay in this window: they are people's names on paper. */
const papers = new Map<string, File>();
const listeners = new Map<string, (done: EntryDone) => void>();
let isSending = false;

onSignOut(() => {
  papers.clear();
  outbox.set([]);
  arrived.set(null);
  return Promise.resolve();
});

const sendWhatWaits = () => void send();

export const paperOf = (key: string): File | null => papers.get(key) ?? null;

interface New extends Omit<Sending, 'key' | 'state' | 'problem'> {
  paper: File | null;
  onArrival?: ((done: EntryDone) => void) | undefined;
}

/** Sends it as soon as those before it are through. Nobody waits for it. */
export function post({ paper, onArrival, ...item }: New): void {
  const key = put({ ...item, state: 'WAITING' }, paper);
  if (onArrival) listeners.set(key, onArrival);
  void send();
}

/** Keeps what somebody was typing while they mend another one. */
export function layDown(item: Omit<New, 'onArrival'>): void {
  const { paper, ...rest } = item;
  put({ ...rest, state: 'LAID_DOWN' }, paper);
}

function put(item: Omit<Sending, 'key' | 'problem'>, paper: File | null): string {
  const key = createKey();
  if (paper) papers.set(key, paper);
  keep([...outbox.get(), { ...item, key, problem: null }]);
  return key;
}

/** Out of the box and back into the form. */
export function takeBack(key: string): void {
  papers.delete(key);
  listeners.delete(key);
  keep(outbox.get().filter((item) => item.key !== key));
}

export function sendAgain(key: string): void {
  replace(key, { state: 'WAITING', problem: null });
  void send();
}

/** After a reload: what had not arrived is sent under its old key, unless its picture is gone. */
export function resume(operator: string): void {
  addEventListener('online', sendWhatWaits);
  const known = outbox.get();
  if (known.length > 0) return;
  keep(
    keptSending
      .get(operator)
      .map((item) =>
        item.state === 'WAITING' && item.paperWords && !item.body.proofId
          ? { ...item, state: 'PAPER_LOST' }
          : item,
      ),
  );
  void send();
}

async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    let next = waiting();
    while (next && (await sent(next))) next = waiting();
  } finally {
    isSending = false;
  }
}

const waiting = () => outbox.get().find(({ state }) => state === 'WAITING');

/** @returns whether it is worth going on with the next one */
async function sent(item: Sending): Promise<boolean> {
  const { key } = item;
  try {
    const done = await enter(item);
    const before = arrived.get();
    arrived.set({
      last: done,
      count: (before?.count ?? 0) + 1,
      slips: (before?.slips ?? 0) + (done.receipt ? 0 : 1),
    });
    listeners.get(key)?.(done);
    takeBack(key);
    return true;
  } catch (error) {
    const refused = error instanceof ApiError ? error : ApiError.of(null, 500);
    const again = refused.isTransient || refused.kind === 'unauthenticated';
    replace(key, { problem: refused.problem, ...(again ? {} : { state: 'REFUSED' as const }) });
    if (again) setTimeout(() => void send(), AGAIN_MS);
    return !again;
  }
}

async function enter({ key, entry, body, paperWords }: Sending): Promise<EntryDone> {
  const paper = papers.get(key);
  let complete = body;
  if (paper && paperWords && !body.proofId) {
    const proof = await answer(
      api.POST('/api/v1/assisted-entries/papers', {
        params: {
          query: { textVersion: paperWords, signedOn: entry.signedOn },
          header: { 'Idempotency-Key': `${key}-paper` },
        },
        ...asBody(paper),
      }),
    );
    complete = { ...body, proofId: proof.id };
    papers.delete(key);
    replace(key, {
      body: complete,
      entry: { ...entry, proof: { id: proof.id, kind: proof.kind, phone: '' } },
    });
  }
  return answer(
    api.POST('/api/v1/assisted-entries', {
      params: { header: { 'Idempotency-Key': key } },
      body: complete,
    }),
  );
}

const replace = (key: string, change: Partial<Sending>) =>
  keep(outbox.get().map((item) => (item.key === key ? { ...item, ...change } : item)));

function keep(items: Sending[]): void {
  const operators = new Set([...outbox.get(), ...items].map(({ operator }) => operator));
  outbox.set(items);
  for (const operator of operators) {
    keptSending.set(
      operator,
      items.filter((item) => item.operator === operator),
    );
  }
}
