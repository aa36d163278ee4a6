import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { Problem } from '../../shared/api/Problem';
import { useSession } from '../../shared/api/session';
import type { OpenDraft } from '../../shared/drafts/openDraft';
import { useDraft } from '../../shared/drafts/useDraft';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';
import { SaveProblem, SaveStatus } from './SaveStatus';

const STEPS = 3;

interface Props {
  title: string;
  /** None for what is not a step on everybody's way. */
  step?: number;
  wide?: boolean;
  back: (ideaId: string | null) => string;
  hasErrors: boolean;
  children: (state: Extract<OpenDraft, { status: 'open' }>) => ComponentChildren;
}

/** The frame of every page of the form: where we are, the way back, and what is saved. */
export function Wizard({ title, step, wide = false, back, hasErrors, children }: Props) {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const state = useDraft();
  const { url, query } = useLocation();
  const ownerId = state.status === 'open' ? state.draft.ownerId : null;
  const isSignedOut =
    useSession().status === 'anonymous' && (query['idea'] !== undefined || ownerId !== null);
  const ideaId = state.status === 'open' ? state.draft.ideaId : null;
  const isOpen = state.status === 'open';
  useEffect(() => {
    // "Sửa" leads to a field, which is only there once the draft is.
    if (isOpen && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();
  }, [isOpen]);
  const reason =
    state.status === 'open' && state.draft.state === 'NEEDS_INFO' ? state.draft.lastReason : null;
  return (
    <Page
      title={title}
      tabTitle={hasErrors ? common.errorPrefix + title : title}
      eyebrow={step && m.step({ now: step, all: STEPS })}
      back={{ href: back(ideaId), label: m.back }}
      narrow={!wide}
    >
      {reason && (
        <Notice tone="act" title={m.returnedTitle}>
          {reason.code && <p>{words.reason[reason.code]}</p>}
          <p>{reason.text}</p>
        </Notice>
      )}
      {isSignedOut && (
        <Notice tone="act" title={common.sessionEnded}>
          <ButtonRow>
            <ButtonLink look="secondary" href={withQuery(paths.signIn, { return: url })}>
              {common.signInAgain}
            </ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      {state.status === 'failed' && !isSignedOut && <Problem error={state.error} />}
      {state.status === 'open' ? (
        <>
          <SaveProblem state={state} />
          {children(state)}
          <SaveStatus state={state} />
        </>
      ) : (
        state.status !== 'failed' && <Skeleton label={common.loading} lines={6} />
      )}
    </Page>
  );
}
