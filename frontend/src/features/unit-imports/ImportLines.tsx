import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { ImportLine, ImportOutcome, UnitImport } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import css from './Imports.module.css';
import { importMessages } from './messages';
import { linesQuery } from './queries';

interface Props {
  one: UnitImport;
  outcome: ImportOutcome;
}

/** Row by row, a page at a time; loaded when it is opened. */
export function ImportLines({ one, outcome }: Props) {
  const m = useMessages(importMessages);
  const [open, setOpen] = useState(outcome === 'ERROR');
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.lines[outcome]}</summary>
      {open && <Lines one={one} outcome={outcome} />}
    </details>
  );
}

function Lines({ one, outcome }: Props) {
  const m = useMessages(importMessages);
  const common = useMessages(commonMessages);
  const [cursor, setCursor] = useState<string | undefined>();
  const lines = useQuery(linesQuery(one.id, one.state, outcome, cursor));
  return (
    <QueryView query={lines}>
      {({ items, nextCursor }) => (
        <>
          <ul class={css.list} aria-label={m.lines[outcome]}>
            {items.map((line) => (
              <Line key={line.place} line={line} />
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

function Line({ line }: { line: ImportLine }) {
  const m = useMessages(importMessages);
  const formats = useFormats();
  const language = useLanguage();
  const text = language === 'en' ? line.textEn : line.text;
  return (
    <li>
      <strong>
        {m.row({ row: formats.number(line.row) })}: {[line.code, line.name].filter(Boolean).join(' · ')}
      </strong>
      {text && <span>{text}</span>}
      {line.done && <span class="soft">{m.made}</span>}
    </li>
  );
}
