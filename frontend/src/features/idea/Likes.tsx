import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { useSession } from '../../shared/api/session';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Public.module.css';
import { publicMessages } from './public';
import { likesQuery } from './publicQueries';

/** How many like it; nobody likes their own. */
export function Likes({ id, mine }: { id: string; mine: boolean }) {
  const m = useMessages(publicMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const query = likesQuery(id);
  const likes = useQuery(query).data;
  const isSignedIn = useSession().status === 'signedIn';
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  if (!likes) return null;

  const toggle = async () => {
    setSending(true);
    setProblem(null);
    try {
      const params = { path: { id } };
      const address = '/api/v1/ideas/{id}/likes/mine';
      const call = likes.mine ? api.DELETE(address, { params }) : api.PUT(address, { params });
      queries.setQueryData(query.queryKey, await answer(call));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <div class={css.likes}>
      {isSignedIn && !mine && (
        <Button look="secondary" pending={sending} onClick={() => void toggle()}>
          {likes.mine ? m.unlike : m.like}
        </Button>
      )}
      <p role="status">{likes.count === 0 ? m.noLikes : m.likes({ count: formats.number(likes.count) })}</p>
      {problem && <Problem error={problem} />}
    </div>
  );
}
