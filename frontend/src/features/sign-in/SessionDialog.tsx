import { useQueryClient } from '@tanstack/preact-query';
import { sessionExpired } from '../../shared/api/client';
import { useMessages } from '../../shared/i18n/messages';
import { useObservable } from '../../shared/observable';
import { Dialog } from '../../shared/ui/Dialog';
import { signInMessages } from './messages';
import { SignInForm } from './SignInForm';

/** Signing in again over the page, so that a half-filled form underneath stays as it is. */
export default function SessionDialog() {
  const m = useMessages(signInMessages);
  const queries = useQueryClient();
  const open = useObservable(sessionExpired);
  return (
    <Dialog title={m.expired} open={open} onClose={() => sessionExpired.set(false)}>
      <p>{m.expiredHint}</p>
      <SignInForm onDone={() => void queries.invalidateQueries()} />
    </Dialog>
  );
}
