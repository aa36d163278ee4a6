import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { EnteredIdea } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { ExportLink } from '../../shared/exports/ExportLink';
import { Download } from '../../shared/files/Download';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import css from './Entry.module.css';
import { entryMessages } from './messages';
import { enteredQuery } from './queries';
import { SlipButton } from './SlipButton';

/** The operator's own entries, to look one up or print its slip again. */
export function Entered() {
  const m = useMessages(entryMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const entered = useQuery(enteredQuery(cursor));
  const here = (more: Record<string, string | undefined>) => withQuery(entryPaths.assistedEntry, more);
  return (
    <section class={css.desk} aria-labelledby="entered">
      <h2 id="entered">{m.entered}</h2>
      <ExportLink kind="ENTERED_IDEAS" describedBy="entered" />
      <QueryView
        query={entered}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.none}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.list} aria-labelledby="entered">
              {items.map((idea) => (
                <Line key={idea.id} idea={idea} />
              ))}
            </ol>
            <Pagination
              label={common.pages}
              first={cursor ? { href: here({}), label: common.firstPage } : undefined}
              next={nextCursor ? { href: here({ cursor: nextCursor }), label: common.nextPage } : undefined}
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Line({ idea }: { idea: EnteredIdea }) {
  const m = useMessages(entryMessages);
  const formats = useFormats();
  const title = idea.title ?? '—';
  const { paperId } = idea;
  return (
    <li>
      <a href={path(paths.idea, { id: idea.id })}>
        {idea.number ? `${idea.number} · ` : ''}
        {title}
      </a>
      <span class="soft">{m.by({ name: idea.authorName, unit: idea.unit.name })}</span>
      <span>
        <StateTag state={idea.state} />{' '}
        <span class="soft">
          {formats.dateTime(idea.enteredAt)} · {m.consentKinds[idea.consentKind]}
        </span>
      </span>
      <span>
        <SlipButton id={idea.id} about={idea.number ?? title} />
        {paperId && (
          <Download
            label={m.seePaper}
            about={m.slipOf({ title: idea.authorName })}
            name="giay-dong-y"
            fetch={() =>
              api.GET('/api/v1/assisted-entries/papers/{paperId}', {
                params: { path: { paperId } },
                parseAs: 'blob',
              })
            }
          />
        )}
      </span>
    </li>
  );
}
