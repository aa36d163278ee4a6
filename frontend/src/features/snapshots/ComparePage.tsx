import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Comparison, Snapshot } from '../../shared/api/types';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { ComparisonTable } from './ComparisonTable';
import { snapshotMessages } from './messages';
import { comparisonQuery, snapshotQuery, snapshotsQuery } from './queries';
import css from './Snapshots.module.css';
import { useFrozenChoice } from './useFrozenChoice';

export default function ComparePage() {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const current = useSession();
  const { id } = useFrozenChoice(paths.compareSnapshots);
  const viewer = current.status === 'signedIn' ? current.me.id : '';
  const snapshot = useQuery({ ...snapshotQuery(id, viewer), enabled: current.status !== 'unknown' });
  return (
    <Page title={m.compareTitle} back={{ href: path(paths.snapshot, { id }), label: m.back }}>
      <QueryView query={snapshot} pending={<Skeleton label={common.loading} lines={6} tall />}>
        {(found) => <Compared snapshot={found} viewer={viewer} />}
      </QueryView>
    </Page>
  );
}

function Compared({ snapshot, viewer }: { snapshot: Snapshot; viewer: string }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { board, other, go } = useFrozenChoice(paths.compareSnapshots);
  const list = useQuery(snapshotsQuery(viewer, { campaign: snapshot.campaignId }));
  const others = (list.data?.items ?? []).filter((found) => found.id !== snapshot.id);
  const comparison = useQuery({
    ...comparisonQuery(snapshot.id, { ...board, with: other }),
    placeholderData: keepPreviousData,
  });
  if (list.data && others.length === 0 && other === '') return <p>{m.otherNone}</p>;
  return (
    <div class={css.part}>
      <SelectField
        name="with"
        label={m.compareWith}
        empty={common.choose}
        choices={others.map((found) => ({
          value: found.id,
          label: [formats.dateTime(found.asOf), found.group?.name, found.self.unit.name, found.scope.name]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={other}
        onChange={(value) => go({ with: value })}
      />
      {other !== '' && (
        <QueryView query={comparison} pending={<Skeleton label={common.loading} lines={6} tall />}>
          {(found) => <ComparisonView comparison={found} />}
        </QueryView>
      )}
    </div>
  );
}

function ComparisonView({ comparison }: { comparison: Comparison }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const language = useLanguage();
  const { board, urlWith } = useFrozenChoice(paths.compareSnapshots);
  return (
    <>
      <p>
        {m.compareLead({
          before: formats.dateTime(comparison.before.asOf),
          after: formats.dateTime(comparison.after.asOf),
        })}
      </p>
      {comparison.remark && (
        <Notice title={m.otherTimes}>
          <p>{comparison.remark[language]}</p>
        </Notice>
      )}
      <ComparisonTable comparison={comparison} />
      <Pagination
        label={common.pages}
        first={board.cursor ? { href: urlWith({}), label: common.firstPage } : undefined}
        next={
          comparison.nextCursor
            ? { href: urlWith({ cursor: comparison.nextCursor }), label: common.nextPage }
            : undefined
        }
      />
    </>
  );
}
