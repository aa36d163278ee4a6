import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { paths, safeReturn } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { commonMessages } from '../../shared/words/common';
import { signInMessages } from './messages';
import { SignInForm } from './SignInForm';

export default function SignInPage() {
  const m = useMessages(signInMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const queries = useQueryClient();
  const [refused, setRefused] = useState(false);
  const target = safeReturn(query['return']);
  const leave = () => {
    // What the public saw is not what this person may see.
    queries.clear();
    route(target, true);
  };
  return (
    <Page title={m.title} tabTitle={refused ? common.errorPrefix + m.title : m.title} lead={m.lead} narrow>
      {target.startsWith('/submit') && <Notice tone="act">{m.kept}</Notice>}
      <SignInForm onDone={leave} onRefused={() => setRefused(true)} />
      <div>
        <h2>{m.noAccount}</h2>
        <p>
          {m.noAccountHint} <a href={paths.help}>{m.help}</a>
        </p>
      </div>
    </Page>
  );
}
