import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { AskExport } from './AskExport';
import { ExportItem } from './ExportItem';
import css from './Exports.module.css';
import { exportMessages } from './messages';
import { kindOf } from './order';
import { exportsQuery } from './queries';

/** The files I asked for; with `?kind=` and the filters of a screen, first the form to ask for one. */
export default function ExportsPage() {
  const m = useMessages(exportMessages);
  const { url } = useLocation();
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <SignedIn here={url} allowed={(me) => me.grants.length > 0}>
        {(me) => <Exports me={me} />}
      </SignedIn>
    </Page>
  );
}

function Exports({ me }: { me: Me }) {
  const m = useMessages(exportMessages);
  const common = useMessages(commonMessages);
  const { query, url } = useLocation();
  const kind = kindOf(query['kind']);
  const cursor = query['cursor'];
  const mine = useQuery(exportsQuery(cursor));
  return (
    <>
      {kind && <AskExport key={url} kind={kind} me={me} />}
      <section class={css.section} aria-labelledby="mine">
        <h2 id="mine">{m.mine}</h2>
        <QueryView
          query={mine}
          isEmpty={({ items }) => items.length === 0}
          empty={<p class="soft">{m.none}</p>}
        >
          {({ items, nextCursor }) => (
            <>
              <ul class={css.list} aria-labelledby="mine" aria-live="polite">
                {items.map((one) => (
                  <li key={one.id}>
                    <ExportItem one={one} />
                  </li>
                ))}
              </ul>
              <Pagination
                label={common.pages}
                first={cursor ? { href: entryPaths.exports, label: common.firstPage } : undefined}
                next={
                  nextCursor
                    ? { href: withQuery(entryPaths.exports, { cursor: nextCursor }), label: common.nextPage }
                    : undefined
                }
              />
            </>
          )}
        </QueryView>
      </section>
    </>
  );
}
