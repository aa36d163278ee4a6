import { observable, useObservable } from '../observable';
import { forgetToken, keepToken, mayBeSignedIn, refreshToken } from './accessToken';
import { answer, api, sessionExpired } from './client';
import type { Me, Role } from './types';

/** `unknown` until the first refresh answered; pages then show their pending state. */
export type Session = { status: 'unknown' } | { status: 'anonymous' } | { status: 'signedIn'; me: Me };

export const session = observable<Session>({ status: 'unknown' });

export const useSession = (): Session => useObservable(session);

export async function restoreSession(): Promise<void> {
  if (!mayBeSignedIn()) {
    session.set({ status: 'anonymous' });
    return;
  }
  try {
    if (await refreshToken()) await loadMe();
    else session.set({ status: 'anonymous' });
  } catch {
    session.set({ status: 'anonymous' });
    // No network is no sign-out: try again when it is back.
    addEventListener('online', () => void restoreSession(), { once: true });
  }
}

export async function signIn(login: string, password: string): Promise<void> {
  const { accessToken } = await answer(api.POST('/api/v1/auth/login', { body: { login, password } }));
  keepToken(accessToken);
  sessionExpired.set(false);
  await loadMe();
}

const leaving = new Set<() => Promise<void>>();

/** Registers what must be wiped from this device when the person signs out. */
export function onSignOut(wipe: () => Promise<void>): void {
  leaving.add(wipe);
}

export async function signOut(): Promise<void> {
  await Promise.all([...leaving].map((wipe) => wipe()));
  await forgetToken();
  session.set({ status: 'anonymous' });
}

async function loadMe(): Promise<void> {
  const me = await answer(api.GET('/api/v1/me'));
  session.set({ status: 'signedIn', me });
}

export function hasRole(current: Session, ...roles: Role[]): boolean {
  return current.status === 'signedIn' && current.me.grants.some((grant) => roles.includes(grant.role));
}

export const canReview = (current: Session): boolean => hasRole(current, 'UNIT_OFFICER', 'REVIEWER');
