import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { ListImport, ListRow } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import css from './Imports.module.css';
import { listMessages } from './messages';
import { type RowChoice, rowsQuery } from './queries';

const SHOWN_CELLS = 3;

/** Row by row, a page at a time: what stands at its beginning, and what was found by column. */
export function FoundRows({ one, choice }: { one: ListImport; choice: RowChoice }) {
  const m = useMessages(listMessages);
  const common = useMessages(commonMessages);
  const [cursor, setCursor] = useState<string | undefined>();
  const rows = useQuery(rowsQuery(one, choice, cursor));
  return (
    <QueryView query={rows}>
      {({ items, nextCursor }) => (
        <>
          <ul class={css.list} aria-label={choice === 'ERROR' ? m.errorRows : m.warnedRows}>
            {items.map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </ul>
          <ButtonRow>
            {nextCursor && (
              <Button look="secondary" onClick={() => setCursor(nextCursor)}>
                {common.nextPage}
              </Button>
            )}
            {cursor && (
              <Button look="quiet" onClick={() => setCursor(undefined)}>
                {common.firstPage}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </QueryView>
  );
}

function Row({ row }: { row: ListRow }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const isEnglish = useLanguage() === 'en';
  return (
    <li>
      <strong>{m.row({ row: formats.number(row.row) })}</strong>
      <span class="soft">{row.cells.slice(0, SHOWN_CELLS).filter(Boolean).join(' · ')}</span>
      <ul class={css.findings}>
        {row.findings.map(({ column, cause, error, message, messageEn }) => (
          <li key={`${column ?? ''} ${cause} ${message}`}>
            {error ? m.error : m.warning}: {isEnglish ? messageEn : message}
          </li>
        ))}
      </ul>
    </li>
  );
}
