import type { Idea } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { path, paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';
import css from './Submit.module.css';

/** In the place of the form, whose changes nobody would take any more. */
export function AlreadySent({ idea }: { idea: Idea }) {
  const m = useMessages(submitMessages);
  const words = useWords();
  const language = useLanguage();
  const reason = idea.lastReason?.state === idea.state ? idea.lastReason : null;
  return (
    <Notice title={idea.number ? m.alreadySent({ number: idea.number }) : words.state[idea.state]}>
      <p>{words.next[idea.state]}</p>
      {reason?.code && <p>{words.reason[reason.code]}</p>}
      {reason && <blockquote class={css.reason}>{said(language, reason.text, reason.textEn)}</blockquote>}
      <ButtonRow>
        <ButtonLink href={path(paths.idea, { id: idea.id })}>{m.follow}</ButtonLink>
      </ButtonRow>
    </Notice>
  );
}
