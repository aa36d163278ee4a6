import { useInfiniteQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { CommentForm } from './CommentForm';
import { CommentItem } from './CommentItem';
import css from './Public.module.css';
import { publicMessages } from './public';
import { commentsQuery, publicKey } from './publicQueries';

/** What people say to the idea, where its campaign lets them. */
export function Comments({ ideaId }: { ideaId: string }) {
  const m = useMessages(publicMessages);
  const queries = useQueryClient();
  const current = useSession();
  const comments = useInfiniteQuery(commentsQuery(ideaId));
  const [editing, setEditing] = useState<string | null>(null);
  const [done, setDone] = useState<{ number: number; title: string } | null>(null);
  const arrive = async (title: string) => {
    await queries.invalidateQueries({ queryKey: publicKey(ideaId) });
    setEditing(null);
    setDone((before) => ({ number: (before?.number ?? 0) + 1, title }));
  };
  return (
    <section class={css.panel} aria-labelledby="comments">
      <h2 id="comments">{m.comments}</h2>
      {done && <Arrived key={done.number} tone="good" title={done.title} />}
      {current.status === 'anonymous' && !current.unasked && (
        <p>
          <a href={withQuery(paths.signIn, { return: path(paths.idea, { id: ideaId }) })}>{m.signIn}</a>
        </p>
      )}
      {current.status === 'signedIn' && editing === null && (
        <CommentForm ideaId={ideaId} comment={null} onDone={() => arrive(m.posted)} />
      )}
      <QueryView
        query={comments}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={<p class="soft">{m.noComments}</p>}
      >
        {({ pages }) => (
          <ul class={css.list} aria-label={m.comments}>
            {pages
              .flatMap(({ items }) => items)
              .map((comment) => (
                <li key={comment.id} class={css.item}>
                  {editing === comment.id ? (
                    <CommentForm
                      ideaId={ideaId}
                      comment={comment}
                      onDone={() => arrive(m.commentSaved)}
                      onClose={() => setEditing(null)}
                    />
                  ) : (
                    <CommentItem
                      ideaId={ideaId}
                      comment={comment}
                      onEdit={() => setEditing(comment.id)}
                      onDone={arrive}
                    />
                  )}
                </li>
              ))}
          </ul>
        )}
      </QueryView>
      {comments.hasNextPage && (
        <ButtonRow>
          <Button
            look="secondary"
            pending={comments.isFetchingNextPage}
            onClick={() => void comments.fetchNextPage()}
          >
            {m.more}
          </Button>
        </ButtonRow>
      )}
      {hasRole(current, 'UNIT_OFFICER', 'ADMIN') && (
        <p>
          <a href={paths.reviewComments}>{m.toReported}</a>
        </p>
      )}
    </section>
  );
}
