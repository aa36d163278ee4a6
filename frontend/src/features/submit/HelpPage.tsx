import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { Problem } from '../../shared/api/Problem';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { LOOK_EVERY_MS } from '../../shared/drafts/sharedDraft';
import { SharedClashes } from '../../shared/drafts/SharedClashes';
import { sharingMessages } from '../../shared/drafts/sharing';
import { usePolling } from '../../shared/drafts/usePolling';
import { useFormats } from '../../shared/i18n/formats';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { useObservable } from '../../shared/observable';
import { withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { vi } from './help.vi';
import { helpingIn } from './helping';
import { submitMessages } from './messages';
import { ProblemFields } from './ProblemFields';
import { savedAt } from './savedAt';
import { SolutionFields } from './SolutionFields';
import css from './Submit.module.css';

const messages = defineMessages(vi, () => import('./help.en').then((loaded) => loaded.en));

const DESK = '/support';
const mayHelp = (me: Me) => me.grants.some(({ role }) => role === 'SUPPORT' || role === 'ADMIN');

/** The worker's own form, for a member of the team whom the worker lets help: it is saved as it is typed and never sent from here. */
export default function HelpPage() {
  const m = useMessages(messages);
  const { query } = useLocation();
  const caseId = query['case'] ?? '';
  return (
    <Page title={m.title} back={{ href: withQuery(DESK, { id: caseId }), label: m.back }}>
      <SignedIn here={withQuery('/support-draft', { case: caseId })} allowed={mayHelp}>
        {() => <HelpForm key={caseId} caseId={caseId} />}
      </SignedIn>
    </Page>
  );
}

function HelpForm({ caseId }: { caseId: string }) {
  const m = useMessages(messages);
  const words = useMessages(submitMessages);
  const sharing = useMessages(sharingMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const help = useMemo(() => helpingIn(caseId), [caseId]);
  const now = useObservable(help.state);
  usePolling(help.look, LOOK_EVERY_MS);
  useEffect(() => help.leave, [help]);
  if (now.status === 'loading') return <Skeleton label={common.loading} lines={8} />;
  if (now.status === 'failed') return <Problem error={now.error} onRetry={() => void help.look()} />;
  if (now.status === 'over') return <Notice title={m.overTitle}>{m.over}</Notice>;
  const { shared, draft, taken, clash, problem } = now;
  const fields = { draft, errors: {}, onWrite: help.write };
  return (
    <>
      <p>{m.lead({ name: shared.authorName, until: formats.dateTime(shared.until) })}</p>
      {shared.heldBack && <p class="soft">{m.heldBack}</p>}
      <p role="status">
        {taken.length > 0 && m.changed({ parts: taken.map((part) => sharing.parts[part]).join(', ') })}
      </p>
      {clash && (
        <SharedClashes
          key={clash.found.version}
          parts={clash.parts}
          mine={draft.form}
          theirs={clash.theirs}
          onDecided={help.decide}
        />
      )}
      {problem && !clash && <Problem error={problem} />}
      <section class={css.section} aria-labelledby="section-problem">
        <h2 id="section-problem">{words.problemTitle}</h2>
        <div class={css.fields}>
          <ProblemFields {...fields} />
        </div>
      </section>
      <section class={css.section} aria-labelledby="section-solution">
        <h2 id="section-solution">{words.solutionTitle}</h2>
        <div class={css.fields}>
          <SolutionFields {...fields} campaign={null} />
        </div>
      </section>
      <p class={css.saved} role="status">
        {draft.isDirty ? m.saving : m.saved({ time: savedAt(formats, shared.updatedAt) })}
      </p>
    </>
  );
}
