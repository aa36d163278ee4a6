import { ApiError } from '../api/ApiError';
import { answer, api } from '../api/client';
import type { Attachment, AttachmentKind } from '../api/types';
import { asBody } from '../files/sending';

/** Small enough to arrive over a slow network before it breaks. */
export const PART = 256 * 1024;

interface Announced {
  idea: string;
  kind: AttachmentKind;
  name: string;
  bytes: number;
  /** The same for every try, so that the file is announced once. */
  key: string;
}

export const announce = ({ idea, key, ...body }: Announced): Promise<Attachment> =>
  answer(
    api.POST('/api/v1/ideas/{id}/attachments', {
      params: { path: { id: idea }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

interface Sending {
  idea: string;
  id: string;
  body: Blob;
  /** How much the server has already. */
  from: number;
  signal: AbortSignal;
  onSent: (bytes: number) => void;
}

/** Sends what is missing, part by part. Where the server holds another amount than believed, it goes on from there. */
export async function sendParts({ idea, id, body, from, signal, onSent }: Sending): Promise<void> {
  let at = from;
  while (at < body.size) {
    at = await sendPart(idea, id, body.slice(at, at + PART), at, signal);
    onSent(at);
  }
}

async function sendPart(idea: string, id: string, part: Blob, offset: number, signal: AbortSignal) {
  try {
    const file = await answer(
      api.PUT('/api/v1/ideas/{id}/attachments/{attachmentId}/content', {
        params: { path: { id: idea, attachmentId: id }, query: { offset } },
        signal,
        ...asBody(part),
      }),
    );
    return file.received;
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'upload-offset') return error.problem.received ?? 0;
    throw error;
  }
}

const one = (idea: string, id: string) => ({ params: { path: { id: idea, attachmentId: id } } });

export const complete = (idea: string, id: string): Promise<Attachment> =>
  answer(api.POST('/api/v1/ideas/{id}/attachments/{attachmentId}/completion', one(idea, id)));

export async function remove(idea: string, id: string): Promise<void> {
  const { error, response } = await api.DELETE(
    '/api/v1/ideas/{id}/attachments/{attachmentId}',
    one(idea, id),
  );
  if (!response.ok && response.status !== 404) throw ApiError.of(error, response.status);
}
