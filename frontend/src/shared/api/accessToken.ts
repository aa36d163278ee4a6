import { ApiError } from './ApiError';

const SIGNED_IN_HINT = 'sk.signedIn';
const OWN_PAGE_HEADER = { 'X-Requested-With': 'sangkien' };

/** Only in memory: a script that reads storage finds no token. */
let accessToken: string | null = null;
let refreshing: Promise<boolean> | null = null;

export const currentToken = (): string | null => accessToken;

/** Whether it is worth asking for a token at all; spares anonymous visitors a request. */
export const mayBeSignedIn = (): boolean => localStorage.getItem(SIGNED_IN_HINT) === '1';

export function keepToken(token: string | null): void {
  accessToken = token;
  if (token) localStorage.setItem(SIGNED_IN_HINT, '1');
  else localStorage.removeItem(SIGNED_IN_HINT);
}

/** One refresh at a time, also across tabs: the refresh cookie rotates and is good for one use. */
export function refreshToken(): Promise<boolean> {
  refreshing ??= exclusively(askForToken).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function exclusively(work: () => Promise<boolean>): Promise<boolean> {
  return 'locks' in navigator ? await navigator.locks.request('sk.refresh', work) : work();
}

async function askForToken(): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      headers: OWN_PAGE_HEADER,
      credentials: 'same-origin',
    });
  } catch {
    throw ApiError.offline();
  }
  if (response.status >= 500) throw ApiError.of(null, response.status);
  if (!response.ok) {
    keepToken(null);
    return false;
  }
  const body = (await response.json()) as { accessToken: string };
  keepToken(body.accessToken);
  return true;
}

export async function forgetToken(): Promise<void> {
  keepToken(null);
  await fetch('/api/v1/auth/logout', { method: 'POST', headers: OWN_PAGE_HEADER }).catch(() => undefined);
}
