import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import css from './Imports.module.css';
import { ImportTag } from './ImportTag';
import { ImportView } from './ImportView';
import { importMessages } from './messages';
import { importsQuery, topQuery } from './queries';
import { UploadForm } from './UploadForm';

export default function UnitImportsPage() {
  const m = useMessages(importMessages);
  const { id } = useLocation().query;
  return (
    <Page
      title={m.title}
      lead={id ? undefined : m.lead}
      back={id ? { href: paths.unitImports, label: m.toList } : undefined}
      narrow
    >
      <SignedIn
        here={id ? withQuery(paths.unitImports, { id }) : paths.unitImports}
        allowed={(me) => me.grants.some(({ role }) => role === 'ADMIN')}
      >
        {(me) =>
          id ? (
            <ImportView id={id} />
          ) : (
            <>
              <Upload me={me} />
              <Past />
            </>
          )
        }
      </SignedIn>
    </Page>
  );
}

/** Below the unit of the address, or else the first that the person administers. */
function Upload({ me }: { me: Me }) {
  const { query } = useLocation();
  const id = query['unit'] ?? me.grants.find(({ role }) => role === 'ADMIN')?.unitId ?? '';
  const top = useQuery(topQuery(id));
  return <QueryView query={top}>{(unit) => <UploadForm key={unit.id} top={unit} />}</QueryView>;
}

function Past() {
  const m = useMessages(importMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { cursor } = useLocation().query;
  const imports = useQuery(importsQuery(cursor));
  return (
    <section class={css.section} aria-labelledby="past">
      <h2 id="past">{m.past}</h2>
      <QueryView
        query={imports}
        isEmpty={({ items }) => items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.list} aria-labelledby="past">
              {items.map((one) => (
                <li key={one.id}>
                  <a href={withQuery(paths.unitImports, { id: one.id })}>{m.into({ unit: one.unit.name })}</a>
                  <ImportTag state={one.state} />
                  <span class="soft">
                    {m.byAt({ name: one.byName, at: formats.dateTime(one.uploadedAt) })}
                  </span>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: paths.unitImports, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(paths.unitImports, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
