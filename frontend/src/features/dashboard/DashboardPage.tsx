import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import type { BoardBlock, Dashboard } from '../../shared/api/types';
import { AsOf } from '../../shared/board/AsOf';
import { phasesQuery } from '../../shared/campaign/queries';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Progress } from '../../shared/ui/Progress';
import { Skeleton } from '../../shared/ui/Skeleton';
import { AtZero } from './AtZero';
import { Backlog } from './Backlog';
import { Blocks } from './Blocks';
import { BurnUp } from './BurnUp';
import css from './Dashboard.module.css';
import { DaysTable } from './DaysTable';
import { dashboardMessages } from './messages';
import { Outlook } from './Outlook';
import { dashboardQuery } from './queries';
import { pointsOf } from './series';

const BLOCKS: BoardBlock[] = ['ALL', 'ENTERPRISE', 'PUBLIC_SERVICE'];

export default function DashboardPage() {
  const m = useMessages(dashboardMessages);
  const id = useRoute().params['id'] ?? '';
  const { query } = useLocation();
  const block = BLOCKS.find((known) => known === query['block']) ?? 'ALL';
  const dashboard = useQuery(dashboardQuery(id, query['phase'], block));
  return (
    <Page
      title={dashboard.data?.self.unit.name ?? m.loading}
      eyebrow={m.title}
      back={{ href: path(paths.unit, { id }), label: m.back }}
    >
      <QueryView query={dashboard} pending={<Skeleton label={m.loading} lines={12} />}>
        {(data) => <View dashboard={data} block={block} />}
      </QueryView>
    </Page>
  );
}

function View({ dashboard, block }: { dashboard: Dashboard; block: BoardBlock }) {
  return (
    <>
      <Choices dashboard={dashboard} block={block} />
      <MainFigures dashboard={dashboard} />
      <Outlook dashboard={dashboard} />
      <Days dashboard={dashboard} />
      <Blocks blocks={dashboard.blocks} />
      <Backlog backlog={dashboard.backlog} />
      <Coverage coverage={dashboard.self.coverage} />
      <AtZero dashboard={dashboard} />
    </>
  );
}

function Choices({ dashboard, block }: { dashboard: Dashboard; block: BoardBlock }) {
  const m = useMessages(dashboardMessages);
  const { route } = useLocation();
  const phases = useQuery(phasesQuery(dashboard.campaignId));
  const phaseId = dashboard.scope.id ?? '';
  const choices = (phases.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const go = (phase: string, chosen: string) =>
    route(path(paths.unitDashboard, { id: dashboard.self.unit.id }, { phase, block: chosen }), true);
  return (
    <div class={css.head}>
      <SelectField
        name="phase"
        label={m.phase}
        choices={choices.length > 0 ? choices : [{ value: phaseId, label: dashboard.scope.name }]}
        value={phaseId}
        onChange={(phase) => go(phase, block)}
      />
      <SelectField
        name="block"
        label={m.block}
        choices={BLOCKS.map((value) => ({ value, label: m.blocks[value] }))}
        value={block}
        onChange={(chosen) => go(phaseId, chosen)}
      />
      <AsOf board={dashboard} />
    </div>
  );
}

/** Four plain numbers first. */
function MainFigures({ dashboard }: { dashboard: Dashboard }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const { figures, targets } = dashboard.self;
  const target = (amount: number | null, percent: number | null) => ({
    value: amount === null ? '—' : formats.number(amount),
    note:
      amount === null ? m.noTarget : percent === null ? '' : m.reached({ percent: formats.percent(percent) }),
  });
  const facts = [
    { label: m.valid, value: formats.number(figures.valid), note: '' },
    { label: m.ASSIGNED, ...target(targets.assigned, targets.pctAssigned) },
    { label: m.REGISTERED, ...target(targets.registered, targets.pctRegistered) },
    { label: m.daysLeft, value: formats.number(dashboard.outlook.daysLeft), note: '' },
  ];
  return (
    <dl class={css.facts} aria-label={m.figures}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="numeric">{value}</dd>
          {note && <dd class={css.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Days({ dashboard }: { dashboard: Dashboard }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const points = pointsOf(dashboard);
  const last = points.at(-1);
  return (
    <section class={css.section} aria-labelledby="burn-up">
      <h2 id="burn-up">{m.burnUp}</h2>
      {!last || last.allSubmitted === 0 ? (
        <p>{m.noDays}</p>
      ) : (
        <>
          <p>
            {m.burnUpFinding({
              day: formats.day(last.day),
              valid: formats.number(last.allValid),
              submitted: formats.number(last.allSubmitted),
            })}
          </p>
          <BurnUp dashboard={dashboard} points={points} />
          <DaysTable points={points} />
        </>
      )}
    </section>
  );
}

function Coverage({ coverage }: { coverage: Dashboard['self']['coverage'] }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  if (!coverage) return null;
  return (
    <section class={css.section} aria-labelledby="coverage">
      <h2 id="coverage">{m.coverage}</h2>
      {coverage.pctCovered === null ? (
        <p>{m.coverageNone}</p>
      ) : (
        <>
          <Progress percent={coverage.pctCovered} />
          <p>
            {m.coverageLine({
              covered: formats.number(coverage.covered),
              all: formats.number(coverage.grassroots),
            })}{' '}
            ({formats.percent(coverage.pctCovered)})
          </p>
        </>
      )}
    </section>
  );
}
