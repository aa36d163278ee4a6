import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { RightHere } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { rightsHereQuery } from './queries';
import { spanOf } from './span';

/** Everybody whose right works here now, wherever it was given. */
export function RightsHere({ id }: { id: string }) {
  const m = useMessages(grantMessages);
  const common = useMessages(commonMessages);
  const [cursor, setCursor] = useState<string>();
  const rights = useQuery(rightsHereQuery(id, cursor));
  return (
    <section class={css.part} aria-labelledby="here">
      <h2 id="here">{m.here}</h2>
      <ExportLink kind="RIGHTS_HERE" filters={{ unit: id }} describedBy="here" />
      <QueryView
        query={rights}
        isEmpty={(page) => page.items.length === 0}
        empty={<p class="soft">{m.hereNone}</p>}
      >
        {(page) => (
          <>
            <ul class={css.list} aria-labelledby="here">
              {page.items.map((right) => (
                <OneRight key={right.id} right={right} />
              ))}
            </ul>
            {page.nextCursor && (
              <div>
                <Button look="secondary" onClick={() => setCursor(page.nextCursor ?? undefined)}>
                  {common.nextPage}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function OneRight({ right }: { right: RightHere }) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  const { from, inherited, since, until, givenBy } = right;
  return (
    <li>
      <p class={css.who}>
        <strong>{right.person}</strong>
        <Tag>{m.roles[right.role]}</Tag>
      </p>
      <p class="soft">
        {inherited ? (
          <a href={path(paths.unit, { id: from.id })}>{m.inherited({ unit: from.name })}</a>
        ) : (
          m.direct
        )}
        {' · '}
        {spanOf({ from: since, until }, m, formats)}
        {givenBy && ` · ${m.by({ name: givenBy })}`}
      </p>
    </li>
  );
}
