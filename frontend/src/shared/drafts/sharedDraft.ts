import { answer, api } from '../api/client';
import type { SharedDraft } from '../api/types';

export const LOOK_EVERY_MS = 4000;

const NOT_MODIFIED = 304;

/** What somebody holds of a shared draft: the tag with which they ask whether there is anything new. */
export interface Held {
  tag: string | null;
}

/** @returns null when nothing is new. @throws ApiError 404 once sharing has ended */
export async function askShared(caseId: string, held: Held): Promise<SharedDraft | null> {
  const call = await api.GET('/api/v1/support-cases/{id}/draft', {
    params: { path: { id: caseId } },
    ...(held.tag ? { headers: { 'If-None-Match': held.tag } } : {}),
  });
  if (call.response.status === NOT_MODIFIED) return null;
  const found = await answer(Promise.resolve(call));
  held.tag = call.response.headers.get('ETag');
  return found;
}
