import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { GuideLink } from '../../shared/help/GuideLink';
import { useLive } from '../../shared/live';
import { paths, withQuery } from '../../shared/paths';
import { safeReturn } from '../../shared/safeReturn';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { commonMessages } from '../../shared/words/common';
import { signInMessages } from './messages';
import { SignInForm } from './SignInForm';

const ProviderButtons = lazyPart(() => import('./ProviderButtons').then((loaded) => loaded.default));

export default function SignInPage() {
  const m = useMessages(signInMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const queries = useQueryClient();
  const [refused, setRefused] = useState(false);
  const target = safeReturn(query['return']);
  const isLive = useLive();
  // The page was made without a question mark, and waking up changes no address of a link that is there.
  const back = { return: isLive && query['return'] ? target : undefined };
  const leave = () => {
    // What the public saw is not what this person may see.
    queries.clear();
    route(target, true);
  };
  return (
    <Page title={m.title} tabTitle={refused ? common.errorPrefix + m.title : m.title} lead={m.lead} narrow>
      {target.startsWith('/submit') && <Notice tone="act">{m.kept}</Notice>}
      <SignInForm onDone={leave} onRefused={() => setRefused(true)} />
      {isLive && <ProviderButtons target={target} label={m.with} />}
      <div>
        <h2>{m.otherWays}</h2>
        <ul>
          <li>
            <a href={withQuery(entryPaths.signUp, { by: 'code', ...back })}>{m.byCode}</a>
          </li>
          <li>
            <a href={withQuery(entryPaths.resetPassword, back)}>{m.forgotten}</a>
          </li>
          <li>
            <a href={withQuery(entryPaths.signUp, back)}>{m.signUp}</a>
          </li>
        </ul>
        <GuideLink name="sign-in" />
        <p>
          {m.noAccountHint} <a href={paths.help}>{m.help}</a>
        </p>
      </div>
    </Page>
  );
}
