import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import type { MessageFile } from '../../shared/api/types';
import { reduced } from '../../shared/attachments/reduced';
import { asBody } from '../../shared/files/sending';

export const MOST_FILES = 3;

const MOST_BYTES = 5 << 20;

/** Said before it is sent: a server that refuses while a large file is still coming is heard by few browsers. */
const TOO_LARGE = new ApiError({
  type: '/problems/body-too-large',
  status: 413,
  title: 'Tệp quá lớn',
  titleEn: 'The file is too large',
  detail: 'Mỗi tệp gửi kèm nhiều nhất 5 MB. Hãy giảm kích thước rồi chọn lại.',
  detailEn: 'A file sent along may have 5 MB at most. Make it smaller and pick it again.',
});

/** Made smaller on the device where it is a photo; it waits on the server until it is sent with a message. */
export async function keepFile(file: File): Promise<MessageFile> {
  const body = await reduced(file);
  if (body.size > MOST_BYTES) throw TOO_LARGE;
  return answer(
    api.POST('/api/v1/support-files', {
      params: { query: { name: file.name }, header: { 'Idempotency-Key': createKey() } },
      ...asBody(body),
    }),
  );
}

export const fetchFile = (caseId: string, fileId: string) =>
  api.GET('/api/v1/support-cases/{id}/files/{fileId}', {
    params: { path: { id: caseId, fileId } },
    parseAs: 'blob',
  });
