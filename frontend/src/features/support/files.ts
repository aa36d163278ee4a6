import { answer, api, createKey } from '../../shared/api/client';
import type { MessageFile } from '../../shared/api/types';
import { reduced } from '../../shared/attachments/reduced';
import { asBody } from '../../shared/files/sending';

export const MOST_FILES = 3;

/** Made smaller on the device where it is a photo; it waits on the server until it is sent with a message. */
export async function keepFile(file: File): Promise<MessageFile> {
  return answer(
    api.POST('/api/v1/support-files', {
      params: { query: { name: file.name }, header: { 'Idempotency-Key': createKey() } },
      ...asBody(await reduced(file)),
    }),
  );
}

export const fetchFile = (caseId: string, fileId: string) =>
  api.GET('/api/v1/support-cases/{id}/files/{fileId}', {
    params: { path: { id: caseId, fileId } },
    parseAs: 'blob',
  });
