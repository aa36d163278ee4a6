import { http, HttpResponse, type JsonBodyType } from 'msw';
import type { Problem } from '../src/shared/api/types';

const address = (path: string) => `*/api/v1${path}`;

export const gets = (path: string, body: JsonBodyType) =>
  http.get(address(path), () => HttpResponse.json(body));

/** There is none, which is no error. */
export const getsNothing = (path: string) =>
  http.get(address(path), () => new HttpResponse(null, { status: 204 }));

export interface Received {
  body: Record<string, unknown>;
  headers: Headers;
}

type Method = 'post' | 'patch' | 'put' | 'delete';

/** Answers a write, and keeps what was sent. */
export function takes(method: Method, path: string, answer: (received: Received) => JsonBodyType) {
  const received: Received[] = [];
  const handler = http[method](address(path), async ({ request }) => {
    const text = await request.text();
    const one = { body: (text ? JSON.parse(text) : {}) as Record<string, unknown>, headers: request.headers };
    received.push(one);
    return HttpResponse.json(answer(one));
  });
  return { handler, received };
}

export const refuses = (
  method: Method | 'get',
  path: string,
  problem: Partial<Problem> & { status: number },
) =>
  http[method](address(path), () =>
    HttpResponse.json(
      { type: '/problems/internal', title: 'Lỗi', titleEn: 'Error', detail: '', detailEn: '', ...problem },
      { status: problem.status, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  );
