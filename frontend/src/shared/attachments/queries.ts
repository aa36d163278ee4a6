import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';

export const attachmentsQuery = (idea: string) =>
  queryOptions({
    queryKey: ['ideas', 'attachments', idea],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/attachments', { params: { path: { id: idea } }, signal })),
  });

/** Fetched by script: a plain address carries no sign-in. */
export const thumbnailQuery = (idea: string, file: string) =>
  queryOptions({
    queryKey: ['thumbnails', idea, file],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/ideas/{id}/attachments/{attachmentId}/thumbnail', {
          params: { path: { id: idea, attachmentId: file } },
          parseAs: 'blob',
          signal,
        }),
      ),
    staleTime: Infinity,
  });

export const fetchFile = (idea: string, file: string) =>
  api.GET('/api/v1/ideas/{id}/attachments/{attachmentId}/file', {
    params: { path: { id: idea, attachmentId: file } },
    parseAs: 'blob',
  });
