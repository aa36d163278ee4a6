import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n/messages';
import { paths, withQuery } from '../paths';
import { ButtonLink, ButtonRow } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { commonMessages } from '../words/common';
import { wayInMessages } from '../words/wayIn';
import { Problem } from './Problem';
import { restoreSession, useSession } from './session';
import type { Me } from './types';

interface Props {
  /** Where to come back to after signing in. */
  here: string;
  allowed?: (me: Me) => boolean;
  children: (me: Me) => ComponentChildren;
}

/** Shows its content to those who may see it, and the way in to everybody else. */
export function SignedIn({ here, allowed, children }: Props) {
  const { loading } = useMessages(commonMessages);
  const m = useMessages(wayInMessages);
  const current = useSession();
  if (current.status === 'unknown') return <Skeleton label={loading} lines={5} />;
  if (current.status === 'anonymous') {
    if (current.unasked) return <Problem error={current.unasked} onRetry={() => void restoreSession()} />;
    return (
      <Notice title={m.signInFirst}>
        <p>{m.signInFirstHint}</p>
        <ButtonRow>
          <ButtonLink href={withQuery(paths.signIn, { return: here })}>{m.signIn}</ButtonLink>
        </ButtonRow>
      </Notice>
    );
  }
  if (allowed && !allowed(current.me)) {
    return (
      <Notice title={m.notAllowed}>
        <p>{m.notAllowedHint}</p>
      </Notice>
    );
  }
  return <>{children(current.me)}</>;
}
