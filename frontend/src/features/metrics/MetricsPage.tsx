import { queryOptions, useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { Metric } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { metricMessages } from './messages';
import css from './Metrics.module.css';

const metricsQuery = queryOptions({
  queryKey: ['metrics'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/metrics', { signal })),
  staleTime: Infinity,
});

/** The definition of every figure; boards lead to one by its id after the "#". */
export default function MetricsPage() {
  const m = useMessages(metricMessages);
  const common = useMessages(commonMessages);
  const metrics = useQuery(metricsQuery);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <QueryView query={metrics} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {({ items }) => <Definitions metrics={items} />}
      </QueryView>
    </Page>
  );
}

function Definitions({ metrics }: { metrics: Metric[] }) {
  const m = useMessages(metricMessages);
  const language = useLanguage();
  useEffect(() => {
    // The place was not there yet when the browser looked for it; going there again marks it, too.
    if (location.hash) location.replace(location.hash);
  }, []);
  return (
    <div class={css.list}>
      {metrics.map(({ id, name, rule, unit, version }) => (
        <section key={id} id={id} class={css.metric} aria-labelledby={`${id}-name`}>
          <h2 id={`${id}-name`}>{name[language]}</h2>
          <p>{rule[language]}</p>
          <p class={css.note}>
            {m.unitOf({ unit: m.unit[unit] })} · {m.version({ version })} · <code>{id}</code>
          </p>
        </section>
      ))}
    </div>
  );
}
