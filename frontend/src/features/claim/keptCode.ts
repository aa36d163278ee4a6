import { onSignOut } from '../../shared/api/session';

const KEPT = 'sk.claim';

/** The code of the address or of before signing in. It leaves the address at once, so that it is in no history and no link. */
export function codeBrought(): string {
  const brought = new URLSearchParams(location.search).get('code');
  if (brought === null) return sessionStorage.getItem(KEPT) ?? '';
  history.replaceState(null, '', location.pathname);
  return brought;
}

export const keepCode = (code: string) => sessionStorage.setItem(KEPT, code);
export const forgetCode = () => sessionStorage.removeItem(KEPT);

/** It outlives signing in, and not whoever brought it. */
onSignOut(() => {
  forgetCode();
  return Promise.resolve();
});
