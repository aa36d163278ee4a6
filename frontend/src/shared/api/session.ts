import { observable, useObservable } from '../observable';
import { forgetToken, keepToken, mayBeSignedIn, refreshToken } from './accessToken';
import { answer, api, sessionExpired } from './client';
import type { Me, Role } from './types';

/** `unknown` until the first refresh answered; pages then show their pending state. */
export type Session =
  | { status: 'unknown' }
  /** `unasked`: why nobody could be asked who this is; they may well be signed in. */
  | { status: 'anonymous'; unasked?: unknown }
  /** `over`: nobody is signed in any more, and what this person typed is still on the page. */
  | { status: 'signedIn'; me: Me; over?: true };

const DUTIES = { NEW_PASSWORD: '/me/password', SECOND_FACTOR: '/me/second-factor' };

export const session = observable<Session>({ status: 'unknown' });

sessionExpired.subscribe(() => {
  const now = session.get();
  if (sessionExpired.get() && now.status === 'signedIn') session.set({ ...now, over: true });
});

export const useSession = (): Session => useObservable(session);

export async function restoreSession(): Promise<void> {
  if (!mayBeSignedIn()) {
    session.set({ status: 'anonymous' });
    return;
  }
  try {
    if (await refreshToken()) await loadMe();
    else session.set({ status: 'anonymous' });
  } catch (unasked) {
    session.set({ status: 'anonymous', unasked });
    // No network is no sign-out: try again when it is back.
    addEventListener('online', () => void restoreSession(), { once: true });
  }
}

/** Somebody has just proved who they are. */
export async function enter({ accessToken }: { accessToken: string }): Promise<void> {
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
  // Until that is done the server answers nothing else.
  const first = me.duty && DUTIES[me.duty];
  if (first && location.pathname !== first) location.replace(first);
}

/** The same, for what has nothing typed to lose: nobody, once the session is over. */
export const stillIn = (current: Session): Session =>
  current.status === 'signedIn' && current.over ? { status: 'anonymous' } : current;

export function hasRole(current: Session, ...roles: Role[]): boolean {
  return current.status === 'signedIn' && current.me.grants.some((grant) => roles.includes(grant.role));
}

export const canReview = (current: Session): boolean => hasRole(current, 'UNIT_OFFICER', 'REVIEWER');
