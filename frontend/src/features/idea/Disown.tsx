import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { NotMine } from '../../shared/ideas/NotMine';
import { notMineMessages } from '../../shared/ideas/notMine';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';

/** For whoever finds in their name what others entered. */
export function Disown({ idea }: { idea: Idea }) {
  const m = useMessages(notMineMessages);
  const queries = useQueryClient();
  const send = async (words: string | null) => {
    const params = { path: { ideaId: idea.id } };
    await answer(api.POST('/api/v1/me/entered-ideas/{ideaId}/disownment', { params, body: { words } }));
    await queries.invalidateQueries();
  };
  return (
    <Notice title={m.entered[idea.channel]}>
      <p>
        <a href={entryPaths.claim}>{m.toEntered}</a>
      </p>
      <NotMine ideaId={idea.id} title={idea.form.title} send={send} />
    </Notice>
  );
}
