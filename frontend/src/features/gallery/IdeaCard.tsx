import type { IdeaCounts, IdeaHit } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { StateTag } from '../../shared/words/StateTag';
import { useWords } from '../../shared/words/domain';
import css from './Gallery.module.css';
import { galleryMessages } from './messages';

interface Props {
  idea: IdeaHit;
  /** Undefined until it is known, and for what is not published. */
  counts: IdeaCounts | undefined;
}

export function IdeaCard({ idea, counts }: Props) {
  const m = useMessages(galleryMessages);
  const words = useWords();
  const formats = useFormats();
  const told = [
    ...(counts?.applied ? [m.applied({ count: formats.number(counts.applied) })] : []),
    ...(counts?.likes ? [m.likes({ count: formats.number(counts.likes) })] : []),
  ].join(', ');
  return (
    <li class={css.card}>
      {idea.field && <p class={css.field}>{words.field[idea.field]}</p>}
      <h2>
        <a href={path(paths.idea, { id: idea.id })}>{idea.title ?? m.untitled}</a>
      </h2>
      <p class={css.by}>
        {idea.unit.name} {idea.state !== 'VALID' && <StateTag state={idea.state} />}
      </p>
      {told && <p class={css.by}>{told}</p>}
    </li>
  );
}
