import createClient from 'openapi-fetch';
import { observable } from '../observable';
import { currentToken, keepToken, mayBeSignedIn, refreshToken } from './accessToken';
import { ApiError } from './ApiError';
import type { paths } from './schema.gen';

/** Turns true when the server no longer knows us; the session shows it, forms keep what was typed. */
export const sessionExpired = observable(false);

async function authorised(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  const wasKnown = mayBeSignedIn() || request.headers.has('Authorization');
  if (response.status !== 401 || !wasKnown || isWayIn(request)) return response;
  // Another tab that signed out took the hint with it, and left this one its token.
  if (mayBeSignedIn() && (await refreshToken())) return send(again);
  keepToken(null);
  sessionExpired.set(true);
  return response;
}

async function send(request: Request, isRepeat = false): Promise<Response> {
  // Who asks to be let in is nobody yet: a dead token would only have them refused.
  const token = isWayIn(request) ? null : currentToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request);
  } catch (reason) {
    if (request.signal.aborted) throw reason;
    // A kept connection may have died unnoticed; what only reads may simply be asked again.
    if (request.method === 'GET' && !isRepeat) return send(request, true);
    throw ApiError.offline();
  }
}

const isWayIn = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/auth/');

export const api = createClient<paths>({
  // Request wants an absolute address in tests; while prerendering there is no location and no request.
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  fetch: authorised,
  credentials: 'same-origin',
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as an ApiError. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiError.of(error, response.status);
  return data as NonNullable<T>;
}

export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${String(version)}"` });

/** A key made once per thing to create, so that a repeated request creates it once. */
export function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
