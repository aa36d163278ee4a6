import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { EnteredForMe } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { NotMine } from '../../shared/ideas/NotMine';
import { notMineMessages } from '../../shared/ideas/notMine';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import css from './Claim.module.css';
import { claimMessages } from './messages';
import type { vi } from './messages.vi';
import { enteredQuery } from './queries';

/** What others entered in one's own name, and who they are. */
export function MinePart() {
  const m = useMessages(claimMessages);
  const common = useMessages(commonMessages);
  const cursor = useLocation().query['cursor'];
  const entered = useQuery(enteredQuery(cursor));
  return (
    <section class={css.part} aria-labelledby="mine">
      <h2 id="mine">{m.mine}</h2>
      <QueryView
        query={entered}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.mineEmpty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.cards}>
              {items.map((idea) => (
                <Entry key={idea.id} idea={idea} />
              ))}
            </ul>
            {items.some(({ seen }) => !seen) && <TakeAll />}
            <Pagination
              label={common.pages}
              first={cursor ? { href: entryPaths.claim, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(entryPaths.claim, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Entry({ idea }: { idea: EnteredForMe }) {
  const m = useMessages(claimMessages);
  const entering = useMessages(notMineMessages);
  const queries = useQueryClient();
  const { id, title, number, state, unit, dispute } = idea;
  const disown = async (words: string | null) => {
    const params = { path: { ideaId: id } };
    await answer(api.POST('/api/v1/me/entered-ideas/{ideaId}/disownment', { params, body: { words } }));
    await queries.invalidateQueries();
  };
  return (
    <li>
      <h3>
        <a href={path(paths.idea, { id })}>{title ?? m.untitled}</a>
      </h3>
      <p>
        <StateTag state={state} /> {!idea.seen && <Tag tone="act">{m.isNew}</Tag>}{' '}
        <span class="soft">{[number, entering.entered[idea.channel]].filter(Boolean).join(' · ')}</span>
      </p>
      <p>{whoEntered(idea, m)}</p>
      {unit && <p class="soft">{m.at({ unit: unit.name })}</p>}
      {dispute && (
        <p role="status">
          {m.dispute[dispute.state]}
          {dispute.reason && ` ${dispute.reason}`}
        </p>
      )}
      {idea.mayDisown && <NotMine ideaId={id} title={title} send={disown} />}
    </li>
  );
}

type ClaimWords = typeof vi;

const whoEntered = (idea: EnteredForMe, m: ClaimWords): string =>
  idea.clientName
    ? m.bySystem({ name: idea.clientName })
    : [
        idea.operatorName && m.by({ name: idea.operatorName }),
        (idea.teamName ?? idea.through?.name) &&
          m.through({ name: idea.teamName ?? idea.through?.name ?? '' }),
      ]
        .filter(Boolean)
        .join(', ');

function TakeAll() {
  const m = useMessages(claimMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.POST('/api/v1/claims', { body: { code: null } }));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form form={form} label={m.confirm}>
      <p class="soft">{m.takeOverHint}</p>
      <div>
        <Button type="submit" pending={form.sending}>
          {m.confirm}
        </Button>
      </div>
    </Form>
  );
}
