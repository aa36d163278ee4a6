import type { TargetFileReport } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { targetMessages } from './messages';
import css from './Targets.module.css';

const SHOWN = 500;

/** What the file would do, before anything is saved. */
export function FileReport({ report }: { report: TargetFileReport }) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  const language = useLanguage();
  const count = (value: number) => ({ count: formats.number(value) });
  const changes = report.saved + report.proposed;
  return (
    <>
      <Notice
        tone={report.errors > 0 ? 'bad' : changes > 0 ? 'good' : 'info'}
        title={m.checked({ rows: formats.number(report.rows) })}
        announce
      >
        <ul>
          {report.errors > 0 && <li>{m.fileErrors(count(report.errors))}</li>}
          {report.warnings > 0 && <li>{m.fileWarnings(count(report.warnings))}</li>}
          {report.errors === 0 && report.saved > 0 && <li>{m.fileSaves(count(report.saved))}</li>}
          {report.errors === 0 && report.proposed > 0 && <li>{m.fileProposes(count(report.proposed))}</li>}
          {report.errors === 0 && changes === 0 && <li>{m.fileNothing}</li>}
        </ul>
      </Notice>
      {report.findings.length > 0 && (
        <details class={css.more} open={report.errors > 0}>
          <summary>{m.findings}</summary>
          <ul class={css.findings}>
            {report.findings.map((finding, index) => (
              <li key={index} class={finding.level === 'ERROR' ? css.error : undefined}>
                {language === 'en' ? finding.messageEn : finding.message}
              </li>
            ))}
          </ul>
          {report.findings.length >= SHOWN && <p class="soft">{m.firstOnly}</p>}
        </details>
      )}
      {report.changes.length > 0 && (
        <details class={css.more}>
          <summary>{m.changes}</summary>
          <Changes report={report} />
          {report.changes.length >= SHOWN && <p class="soft">{m.firstOnly}</p>}
        </details>
      )}
    </>
  );
}

function Changes({ report }: { report: TargetFileReport }) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  return (
    <ul class={css.findings}>
      {report.changes.map((change, index) => (
        <li key={index}>
          {m.row} {change.row} ·{' '}
          {m.cellChange({
            what: m.cell({
              unit: change.name,
              kind: m.kinds[change.kind],
              block: boardWords.block[change.block],
            }),
            from: number(change.from),
            to: number(change.to),
          })}
        </li>
      ))}
    </ul>
  );
}
