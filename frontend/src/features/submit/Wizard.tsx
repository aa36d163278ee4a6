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
import { lazyPart } from '../../shared/ui/lazyPart';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { submitMessages } from './messages';
import { ReturnedReason } from './ReturnedReason';
import { SaveProblem, SaveStatus } from './SaveStatus';

const STEPS = 3;

const AlreadySent = lazyPart(() => import('./AlreadySent').then((loaded) => loaded.AlreadySent));
const HelpLink = lazyPart(() => import('../../shared/help/HelpLink').then((loaded) => loaded.HelpLink));

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
  const state = useDraft();
  const { url, query } = useLocation();
  const ownerId = state.status === 'open' ? state.draft.ownerId : null;
  const session = useSession();
  const isSignedOut =
    session.status === 'anonymous' && !session.unasked && (query['idea'] !== undefined || ownerId !== null);
  const ideaId = state.status === 'open' ? state.draft.ideaId : null;
  const isOpen = state.status === 'open';
  const isOnItsWay = state.status === 'closed' || state.status === 'loading';
  useEffect(() => {
    // "Sửa" leads to a field, which is only there once the draft is.
    if (isOpen && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();
  }, [isOpen]);
  return (
    <Page
      title={title}
      tabTitle={hasErrors ? common.errorPrefix + title : title}
      eyebrow={step && m.step({ now: step, all: STEPS })}
      back={{ href: back(ideaId), label: m.back }}
      narrow={!wide}
    >
      {state.status === 'open' && <ReturnedReason draft={state.draft} />}
      {isSignedOut && state.status !== 'sent' && (
        <Notice tone="act" title={common.sessionEnded}>
          <ButtonRow>
            <ButtonLink look="secondary" href={withQuery(paths.signIn, { return: url })}>
              {common.signInAgain}
            </ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      {state.status === 'failed' && !isSignedOut && <Problem error={state.error} />}
      {state.status === 'sent' && <AlreadySent idea={state.idea} />}
      {state.status === 'open' ? (
        <>
          <SaveProblem state={state} />
          {children(state)}
          <SaveStatus state={state} />
          <HelpLink />
        </>
      ) : (
        isOnItsWay && <Skeleton label={common.loading} lines={6} />
      )}
    </Page>
  );
}
