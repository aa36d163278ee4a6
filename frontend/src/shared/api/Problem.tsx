import type { ComponentChildren } from 'preact';
import { useLanguage } from '../i18n/language';
import { useMessages } from '../i18n/messages';
import { paths, withQuery } from '../paths';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { commonMessages } from '../words/common';
import { ApiError } from './ApiError';

interface Props {
  error: unknown;
  onRetry?: () => void;
  children?: ComponentChildren;
}

/** One way to show what went wrong: what happened, what to do, and a way to try again. */
export function Problem({ error, onRetry, children }: Props) {
  const m = useMessages(commonMessages);
  const language = useLanguage();
  const known = error instanceof ApiError ? error : ApiError.of(null, 500);
  const detail = known.detail(language);
  return (
    <Notice tone="bad" title={known.title(language)} announce>
      {detail && <p>{detail}</p>}
      {known.kind === 'unauthenticated' && location.pathname !== paths.signIn && (
        <p>
          {m.sessionEnded}{' '}
          <a href={withQuery(paths.signIn, { return: location.pathname + location.search })}>
            {m.signInAgain}
          </a>
        </p>
      )}
      {children}
      {onRetry && (
        <div>
          <Button look="secondary" onClick={onRetry}>
            {m.tryAgain}
          </Button>
        </div>
      )}
    </Notice>
  );
}
