import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Unit } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { useWords } from '../../shared/words/domain';
import { Children } from './Children';
import { unitMessages } from './messages';
import { PhaseResults } from './PhaseResults';
import { unitQuery } from './queries';
import { HeadcountEditor } from './HeadcountEditor';
import { UnitAliases } from './UnitAliases';
import { UnitFacts } from './UnitFacts';
import { UnitLinks } from './UnitLinks';

export default function UnitPage() {
  const m = useMessages(unitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const id = useRoute().params['id'] ?? '';
  const unit = useQuery(unitQuery(id));
  return (
    <Page title={unit.data?.name ?? m.loading} eyebrow={unit.data && words.level[unit.data.level]}>
      <QueryView query={unit} pending={<Skeleton label={common.loading} lines={8} />}>
        {(found) => <UnitView unit={found} />}
      </QueryView>
    </Page>
  );
}

function UnitView({ unit }: { unit: Unit }) {
  const m = useMessages(unitMessages);
  const formats = useFormats();
  const current = useSession();
  const { query } = useLocation();
  return (
    <>
      {unit.ancestors.length > 0 && (
        <Breadcrumb
          label={m.path}
          crumbs={[
            ...unit.ancestors.map((above) => ({
              key: above.id,
              label: above.name,
              href: path(paths.unit, { id: above.id }),
            })),
            { key: unit.id, label: unit.name },
          ]}
        />
      )}
      {unit.closedAt && (
        <Notice tone="act" title={m.closedTitle}>
          <p>{m.closed({ day: formats.date(unit.closedAt) })}</p>
          {unit.successor && (
            <p>
              {m.successor}: <a href={path(paths.unit, { id: unit.successor.id })}>{unit.successor.name}</a>
            </p>
          )}
        </Notice>
      )}
      <UnitFacts unit={unit} />
      <UnitLinks unit={unit} />
      <UnitAliases unit={unit} />
      {current.status !== 'unknown' && (
        <PhaseResults unit={unit} viewer={current.status === 'signedIn' ? current.me.id : ''} />
      )}
      {hasRole(current, 'ADMIN', 'UNIT_OFFICER') && <HeadcountEditor unitId={unit.id} />}
      {unit.childCount > 0 && <Children unit={unit} cursor={query['cursor']} />}
    </>
  );
}
