import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import css from './Campaign.module.css';
import { campaignMessages } from './messages';
import { lateRequestsQuery } from './queries';

/** For those with the right: each request leads to the idea, where it is entered. */
export function LateRequests() {
  const m = useMessages(campaignMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const cursor = useLocation().query['late'];
  const requests = useQuery(lateRequestsQuery(cursor));
  return (
    <section class={css.section} aria-labelledby="late">
      <h2 id="late">{m.late}</h2>
      <p class="soft">{m.lateLead}</p>
      <ExportLink kind="LATE_REQUESTS" describedBy="late" />
      <QueryView
        query={requests}
        isEmpty={(data) => data.items.length === 0}
        empty={<p class="soft">{m.noLate}</p>}
      >
        {(data) => (
          <>
            <ul class={css.list} aria-labelledby="late">
              {data.items.map((request) => (
                <li key={request.id} class={css.change}>
                  <a href={path(paths.idea, { id: request.id })}>{request.title}</a>
                  <p class="soft">
                    {[
                      request.authorName,
                      request.unit.name,
                      m.lateAskedAt({ at: formats.dateTime(request.askedAt) }),
                    ].join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: paths.campaign, label: common.firstPage } : undefined}
              next={
                data.nextCursor
                  ? { href: withQuery(paths.campaign, { late: data.nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
