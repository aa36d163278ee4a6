import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { UnitAtRisk } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { noticeMessages } from './messages';
import css from './Notices.module.css';
import { NudgeDialog } from './NudgeDialog';
import { atRiskQuery, nudgesQuery } from './queries';
import { urgingAt } from './rights';

/** Units below `?unit=`, or below one's own, that will miss their target. */
export default function NudgesPage() {
  const m = useMessages(noticeMessages);
  const { query } = useLocation();
  return (
    <Page title={m.nudges} lead={m.nudgesLead}>
      <SignedIn here={withQuery(entryPaths.nudges, query)} allowed={(me) => urgingAt(me) !== undefined}>
        {(me) => <Below unit={query['unit'] ?? urgingAt(me) ?? ''} />}
      </SignedIn>
    </Page>
  );
}

function Below({ unit }: { unit: string }) {
  const m = useMessages(noticeMessages);
  const atRisk = useQuery(atRiskQuery(unit));
  const [chosen, setChosen] = useState<UnitAtRisk | null>(null);
  const [told, setTold] = useState('');
  return (
    <div class={css.part}>
      {told && (
        <Notice tone="good" announce>
          {told}
        </Notice>
      )}
      <ExportLink kind="UNITS_AT_RISK" filters={{ unit }} />
      <QueryView query={atRisk} isEmpty={({ items }) => items.length === 0} empty={<p>{m.noneAtRisk}</p>}>
        {({ items }) => (
          <ul class={css.cards}>
            {items.map((risk) => (
              <Risk key={risk.unit.id} risk={risk} onNudge={() => setChosen(risk)} />
            ))}
          </ul>
        )}
      </QueryView>
      <Sent unit={unit} />
      {chosen && (
        <NudgeDialog
          key={chosen.unit.id}
          unit={chosen.unit}
          onClose={() => setChosen(null)}
          onSent={() => {
            setTold(m.nudgeSent({ unit: chosen.unit.name }));
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

function Risk({ risk, onNudge }: { risk: UnitAtRisk; onNudge: () => void }) {
  const m = useMessages(noticeMessages);
  const formats = useFormats();
  const { unit, valid, target, forecast, nudgedAt } = risk;
  return (
    <li>
      <h2>
        <a href={path(paths.unitDashboard, { id: unit.id })}>{unit.name}</a>
      </h2>
      <p>
        {m.risk({
          valid: formats.number(valid),
          target: formats.number(target),
          forecast: formats.number(forecast),
        })}
      </p>
      {nudgedAt && <p class="soft">{m.nudgedAt({ at: formats.dateTime(nudgedAt) })}</p>}
      <div>
        <Button look="secondary" onClick={onNudge}>
          {m.nudgeOf({ unit: unit.name })}
        </Button>
      </div>
    </li>
  );
}

function Sent({ unit }: { unit: string }) {
  const m = useMessages(noticeMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { cursor } = useLocation().query;
  const sent = useQuery(nudgesQuery(unit, cursor));
  return (
    <section class={css.part} aria-labelledby="sent">
      <h2 id="sent">{m.nudgeHistory}</h2>
      <ExportLink kind="NUDGES" filters={{ unit }} describedBy="sent" />
      <QueryView query={sent} isEmpty={({ items }) => items.length === 0} empty={<p>{m.noNudges}</p>}>
        {({ items, nextCursor }) => (
          <>
            <ul class={css.cards}>
              {items.map((nudge) => (
                <li key={nudge.id}>
                  <h3>{nudge.unit.name}</h3>
                  <p class={css.text}>{nudge.text}</p>
                  <p class="soft">
                    {nudge.authorName} · {formats.dateTime(nudge.nudgedAt)} ·{' '}
                    {m.toOfficers({ count: nudge.people })}
                  </p>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={
                cursor ? { href: withQuery(entryPaths.nudges, { unit }), label: common.firstPage } : undefined
              }
              next={
                nextCursor
                  ? {
                      href: withQuery(entryPaths.nudges, { unit, cursor: nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
