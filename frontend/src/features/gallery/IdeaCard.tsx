import type { IdeaHit } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { StateTag } from '../../shared/words/StateTag';
import { useWords } from '../../shared/words/domain';
import css from './Gallery.module.css';
import { galleryMessages } from './messages';

export function IdeaCard({ idea }: { idea: IdeaHit }) {
  const m = useMessages(galleryMessages);
  const words = useWords();
  return (
    <li class={css.card}>
      {idea.field && <p class={css.field}>{words.field[idea.field]}</p>}
      <h2>
        <a href={path(paths.idea, { id: idea.id })}>{idea.title ?? m.untitled}</a>
      </h2>
      <p class={css.by}>
        {idea.unit.name} {idea.state !== 'VALID' && <StateTag state={idea.state} />}
      </p>
    </li>
  );
}
