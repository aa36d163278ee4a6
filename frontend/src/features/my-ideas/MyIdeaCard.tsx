import type { IdeaSummary } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { path, paths, withQuery } from '../../shared/paths';
import { ButtonLink } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import { StateTag } from '../../shared/words/StateTag';
import { useWords } from '../../shared/words/domain';
import css from './MyIdeas.module.css';
import { myIdeasMessages } from './messages';

export function MyIdeaCard({ idea }: { idea: IdeaSummary }) {
  const m = useMessages(myIdeasMessages);
  const words = useWords();
  const formats = useFormats();
  const language = useLanguage();
  const isDraft = idea.state === 'DRAFT';
  const write = withQuery(paths.submitProblem, { idea: idea.id });
  const when = idea.submittedAt
    ? m.sent({ day: formats.date(idea.submittedAt) })
    : m.saved({ day: formats.date(idea.updatedAt) });
  return (
    <li class={css.card}>
      <div class={css.top}>
        <StateTag state={idea.state} />
        {idea.channel !== 'SELF' && !idea.coAuthor && (
          <a href={entryPaths.claim}>
            <Tag icon="people">{m.enteredForYou}</Tag>
          </a>
        )}
        {idea.coAuthor && <Tag icon="people">{m.coAuthor}</Tag>}
        <span class={css.meta}>{[idea.number, when].filter(Boolean).join(' · ')}</span>
      </div>
      <h3>
        <a href={isDraft ? write : path(paths.idea, { id: idea.id })}>{idea.title ?? m.untitled}</a>
      </h3>
      <p class="soft">
        {idea.awaitingRecognition ? (
          <a href={`${withQuery(paths.submitMore, { idea: idea.id, from: 'check' })}#recognition`}>
            {m.awaiting}
          </a>
        ) : (
          words.next[idea.state]
        )}
      </p>
      {idea.lastReason && (
        <blockquote class={css.reason}>
          {said(language, idea.lastReason.text, idea.lastReason.textEn)}
        </blockquote>
      )}
      {idea.state === 'NEEDS_INFO' && !idea.coAuthor && (
        <div>
          <ButtonLink href={write}>{m.fix}</ButtonLink>
        </div>
      )}
      {isDraft && (
        <div>
          <ButtonLink look="secondary" href={write}>
            {m.goOn}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}
