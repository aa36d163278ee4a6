import { keepPreviousData, queryOptions, useQuery } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { DayReport } from '../../shared/api/types';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { reportMessages } from './messages';
import css from './Report.module.css';
import { ReportText } from './ReportText';
import { useReport } from './useReport';

export default function ReportPage() {
  const m = useMessages(reportMessages);
  const common = useMessages(commonMessages);
  const { board, order, lines, choices, go } = useReport();
  const report = useQuery(
    queryOptions({
      queryKey: ['report', board, lines],
      queryFn: ({ signal }) =>
        answer(
          api.GET('/api/v1/reports/day', { params: { query: { ...board, lines: Number(lines) } }, signal }),
        ),
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Page title={m.title} lead={m.lead}>
      <div class={css.choices}>
        <SelectField
          name="order"
          label={m.order}
          choices={choices.orders.map((value) => ({ value, label: m.orders[value] }))}
          value={order}
          onChange={(value) => go({ order: value })}
        />
        <SelectField
          name="lines"
          label={m.lines}
          choices={choices.lines.map((value) => ({ value, label: value }))}
          value={lines}
          onChange={(value) => go({ lines: value })}
        />
      </div>
      <QueryView query={report} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {(data) => <ReportView report={data} />}
      </QueryView>
    </Page>
  );
}

function ReportView({ report }: { report: DayReport }) {
  const m = useMessages(reportMessages);
  const formats = useFormats();
  const { board, urlWith } = useReport();
  const file = (format: string) => withQuery('/api/v1/reports/file', { ...board, format });
  return (
    <>
      {report.snapshotId && (
        <p>
          {m.ofSnapshot} <a href={path(paths.snapshot, { id: report.snapshotId })}>{m.snapshot}</a>{' '}
          <a href={urlWith({ snapshot: undefined })}>{m.live}</a>
        </p>
      )}
      <ReportText report={report} />
      {report.atZero.length > 0 && (
        <details>
          <summary>{m.atZero({ count: formats.number(report.atZero.length) })}</summary>
          <ul>
            {report.atZero.map((unit) => (
              <li key={unit.id}>
                <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <section class={css.part} aria-labelledby="picture">
        <h2 id="picture">{m.picture}</h2>
        <p class="soft">{m.pictureHint}</p>
        <img
          class={css.picture}
          src={withQuery('/api/v1/reports/picture', board)}
          alt={m.pictureAlt({ unit: report.unit.name })}
          width={1080}
          height={1570}
        />
      </section>
      <section class={css.part} aria-labelledby="files">
        <h2 id="files">{m.files}</h2>
        <p>
          <a href={file('XLSX')} download>
            {m.xlsx}
          </a>
        </p>
        <p>
          <a href={file('CSV')} download>
            {m.csv}
          </a>
        </p>
      </section>
    </>
  );
}
