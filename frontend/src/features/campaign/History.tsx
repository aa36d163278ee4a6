import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import type { CampaignChange } from '../../shared/api/types';
import { type Formats, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import css from './Campaign.module.css';
import { campaignMessages } from './messages';
import { changesQuery } from './queries';

const INSTANT = /^\d{4}-\d\d-\d\dT/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Who changed what, when and why, the newest first. */
export function History({ campaignId }: { campaignId: string }) {
  const m = useMessages(campaignMessages);
  const common = useMessages(commonMessages);
  const { query } = useLocation();
  const cursor = query['cursor'];
  const changes = useQuery(changesQuery(campaignId, cursor));
  const urlOf = (next?: string) => withQuery(paths.campaign, { campaign: query['campaign'], cursor: next });
  return (
    <section class={css.section} aria-labelledby="changes">
      <h2 id="changes">{m.history}</h2>
      <QueryView
        query={changes}
        isEmpty={(data) => data.items.length === 0}
        empty={<p class="soft">{m.noHistory}</p>}
      >
        {(data) => (
          <>
            <ol class={css.list} aria-labelledby="changes">
              {data.items.map((change) => (
                <ChangeItem key={change.id} change={change} />
              ))}
            </ol>
            <Pagination
              label={common.pages}
              first={cursor ? { href: urlOf(), label: common.firstPage } : undefined}
              next={data.nextCursor ? { href: urlOf(data.nextCursor), label: common.nextPage } : undefined}
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

function ChangeItem({ change }: { change: CampaignChange }) {
  const m = useMessages(campaignMessages);
  const formats = useFormats();
  const fields: Record<string, string> = m.field;
  const value = (text: string | null) =>
    text === 'true' ? m.yes : text === 'false' ? m.no : (shown(text, formats) ?? m.nothing);
  return (
    <li class={css.change}>
      <strong>
        {m.subject[change.subject]} {change.subjectName}
      </strong>
      <p>
        {fields[change.field] ?? change.field}{' '}
        {m.fromTo({ before: value(change.before), after: value(change.after) })}
      </p>
      <p class="soft">{m.by({ name: change.byName, at: formats.dateTime(change.at) })}</p>
      <p>{m.reasonOf({ reason: change.reason })}</p>
    </li>
  );
}

function shown(text: string | null, formats: Formats): string | null {
  if (text === null) return null;
  if (INSTANT.test(text)) return formats.dateTime(text);
  return DAY.test(text) ? formats.day(text) : text;
}
