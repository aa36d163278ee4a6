import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { GuideLink } from '../../shared/help/GuideLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { importPath, imports } from './addresses';
import css from './Imports.module.css';
import { ImportTag } from './ImportTag';
import { ImportView } from './ImportView';
import { listMessages } from './messages';
import { importsQuery, topQuery } from './queries';
import { firstUnit, kindsOf } from './rights';
import { UploadForm } from './UploadForm';

export default function ImportsPage() {
  const m = useMessages(listMessages);
  const { id } = useLocation().query;
  return (
    <Page
      title={m.title}
      lead={id ? undefined : m.lead}
      back={id ? { href: imports, label: m.toList } : undefined}
      narrow
    >
      <SignedIn here={id ? importPath(id) : imports} allowed={(me) => kindsOf(me).length > 0}>
        {(me) =>
          id ? (
            <ImportView key={id} id={id} />
          ) : (
            <>
              <GuideLink name="import" />
              <Upload me={me} />
              <Past />
              <Others me={me} />
            </>
          )
        }
      </SignedIn>
    </Page>
  );
}

/** Below the unit of the address, or else the first that is in the person's charge. */
function Upload({ me }: { me: Me }) {
  const { query } = useLocation();
  const top = useQuery(topQuery(query['unit'] ?? firstUnit(me)));
  const campaign = useQuery(campaignQuery);
  return (
    <QueryView query={top}>
      {(unit) => (
        <QueryView query={campaign}>
          {(current) =>
            current && <UploadForm key={unit.id} top={unit} campaign={current.id} kinds={kindsOf(me)} />
          }
        </QueryView>
      )}
    </QueryView>
  );
}

function Past() {
  const m = useMessages(listMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { cursor } = useLocation().query;
  const found = useQuery(importsQuery(cursor));
  return (
    <section class={css.section} aria-labelledby="past">
      <h2 id="past">{m.past}</h2>
      <QueryView
        query={found}
        isEmpty={({ items }) => items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.list} aria-labelledby="past">
              {items.map((one) => (
                <li key={one.id}>
                  <a href={importPath(one.id)}>{m.oneOf({ kind: m.kinds[one.kind], source: one.source })}</a>
                  <ImportTag state={one.state} />
                  <span class="soft">
                    {m.about({
                      file: one.fileName,
                      unit: one.unit.name,
                      at: formats.dateTime(one.uploadedAt),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: imports, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(imports, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

/** Lists with a way of their own. */
function Others({ me }: { me: Me }) {
  const m = useMessages(listMessages);
  return (
    <section class={css.section} aria-labelledby="others">
      <h2 id="others">{m.others}</h2>
      {me.grants.some(({ role }) => role === 'ADMIN') && (
        <p>
          <a href={paths.unitImports}>{m.unitsList}</a>
        </p>
      )}
      <p>
        <a href={paths.units}>{m.targetsList}</a>
      </p>
    </section>
  );
}
