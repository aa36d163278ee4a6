import { Problem } from '../../shared/api/Problem';
import type { OpenDraft } from '../../shared/drafts/openDraft';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Icon } from '../../shared/ui/Icon';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { submitMessages } from './messages';
import { savedAt } from './savedAt';
import css from './Submit.module.css';

const Conflict = lazyPart(() => import('../../shared/drafts/Conflict').then((loaded) => loaded.Conflict));

type Open = Extract<OpenDraft, { status: 'open' }>;

/** "Đã lưu nháp lúc 09:41": changes once a minute at most, so a screen reader is not flooded. */
export function SaveStatus({ state }: { state: Open }) {
  const m = useMessages(submitMessages);
  const formats = useFormats();
  const saved = state.draft.savedAt;
  const time = saved ? savedAt(formats, saved) : '';
  return (
    <p class={css.saved} role="status">
      {saved && <Icon name="check" size={16} />}
      {!saved ? m.notSaved : state.savedOn === 'server' ? m.savedServer({ time }) : m.savedDevice({ time })}
    </p>
  );
}

/** What stands between the draft and the server, if anything. */
export function SaveProblem({ state }: { state: Open }) {
  const m = useMessages(submitMessages);
  const { problem } = state;
  if (!problem) return null;
  if (problem.kind === 'stale-version') return <Conflict draft={state.draft} refusal={problem} />;
  if (problem.isTransient) return <Notice tone="act">{m.saveFailed}</Notice>;
  return <Problem error={problem} />;
}
