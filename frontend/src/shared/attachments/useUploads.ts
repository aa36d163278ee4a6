import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { createKey } from '../api/client';
import type { Attachment, AttachmentKind } from '../api/types';
import { attachmentsQuery } from './queries';
import { reduced } from './reduced';
import { onTheWay } from './underway';
import { announce, complete, remove, sendParts } from './upload';

const TRY_AGAIN_MS = 5000;

export interface Upload {
  key: string;
  name: string;
  status: 'queued' | 'preparing' | 'sending' | 'waiting' | 'paused' | 'checking' | 'failed';
  /** Of 1. */
  sent: number;
  error: ApiError | null;
}

interface Job {
  file: File;
  body: Blob | null;
  id: string | null;
  /** The same for every try to announce it. */
  key: string;
  from: number;
  stop: AbortController;
}

/** The files that are on their way to an idea, one after the other. */
export function useUploads(idea: string, kind: AttachmentKind, onAdded: (name: string) => void) {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const jobs = useRef(new Map<string, Job>());
  const turn = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const all = jobs.current;
    return () => all.forEach((job) => job.stop.abort());
  }, []);

  useEffect(() => {
    const arriving = uploads.filter(({ status }) => status !== 'failed').map(({ name }) => name);
    return onTheWay(idea, arriving);
  }, [idea, uploads]);

  const set = (key: string, changed: Partial<Upload>) =>
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)));
  const forget = (key: string) => {
    jobs.current.delete(key);
    setUploads((list) => list.filter((upload) => upload.key !== key));
  };

  const transfer = async (key: string, job: Job): Promise<void> => {
    const { stop, file } = job;
    set(key, { status: 'preparing', error: null });
    const body = (job.body ??= await reduced(file));
    if (job.id === null) {
      const known = arriving(
        queries.getQueryData(attachmentsQuery(idea).queryKey)?.items,
        file.name,
        body.size,
      );
      const begun =
        known ?? (await announce({ idea, kind, name: file.name, bytes: body.size, key: job.key }));
      job.id = begun.id;
      job.from = begun.received;
    }
    const { id } = job;
    const show = (bytes: number) => {
      job.from = bytes;
      set(key, { status: 'sending', sent: body.size ? bytes / body.size : 1 });
    };
    show(job.from);
    await sendParts({ idea, id, body, from: job.from, signal: stop.signal, onSent: show });
    set(key, { status: 'checking' });
    const { name } = await complete(idea, id);
    await queries.invalidateQueries({ queryKey: attachmentsQuery(idea).queryKey });
    forget(key);
    onAdded(name);
  };

  const run = async (key: string): Promise<void> => {
    const job = jobs.current.get(key);
    if (!job) return;
    while (!isStopped(job)) {
      try {
        await transfer(key, job);
        return;
      } catch (error) {
        if (isStopped(job)) return;
        if (!(error instanceof ApiError)) throw error;
        if (!error.isTransient) {
          // Announced anew when it is tried again: what was refused is over.
          job.id = null;
          job.key = createKey();
          set(key, { status: 'failed', error });
          return;
        }
        set(key, { status: 'waiting' });
        await network(job.stop.signal);
      }
    }
  };

  const enqueue = (key: string) => {
    set(key, { status: 'queued', error: null });
    turn.current = turn.current.then(() => run(key));
  };

  return {
    uploads,
    add: (file: File) => {
      const key = createKey();
      jobs.current.set(key, {
        file,
        body: null,
        id: null,
        key: createKey(),
        from: 0,
        stop: new AbortController(),
      });
      setUploads((list) => [...list, { key, name: file.name, status: 'queued', sent: 0, error: null }]);
      enqueue(key);
    },
    pause: (key: string) => {
      jobs.current.get(key)?.stop.abort();
      set(key, { status: 'paused' });
    },
    resume: (key: string) => {
      const job = jobs.current.get(key);
      if (job) job.stop = new AbortController();
      enqueue(key);
    },
    cancel: async (key: string) => {
      const job = jobs.current.get(key);
      job?.stop.abort();
      forget(key);
      if (job?.id) await remove(idea, job.id);
      await queries.invalidateQueries({ queryKey: attachmentsQuery(idea).queryKey });
    },
  };
}

const isStopped = (job: Job): boolean => job.stop.signal.aborted;

/** What was begun in an earlier visit and is chosen again. */
const arriving = (files: Attachment[] | undefined, name: string, bytes: number) =>
  files?.find((file) => file.state === 'UPLOADING' && file.name === name && file.bytes === bytes);

/** Until the network is back, or a while has passed. */
function network(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      done();
    };
    const timer = setTimeout(over, TRY_AGAIN_MS);
    window.addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
}
