import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Snapshot } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { FrozenBoard } from './FrozenBoard';
import { snapshotMessages } from './messages';
import { PublicAddress } from './PublicAddress';
import { snapshotQuery } from './queries';
import { SnapshotFacts } from './SnapshotFacts';
import css from './Snapshots.module.css';
import { Standing } from './Standing';
import { useFrozenChoice } from './useFrozenChoice';

const SignSnapshot = lazyPart(() => import('./SignSnapshot').then((loaded) => loaded.SignSnapshot));

export default function SnapshotPage() {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const current = useSession();
  const { id } = useFrozenChoice();
  const viewer = current.status === 'signedIn' ? current.me.id : '';
  const snapshot = useQuery({ ...snapshotQuery(id, viewer), enabled: current.status !== 'unknown' });
  const found = snapshot.data;
  const of = found && [found.campaignName, found.group?.name, found.scope.name].filter(Boolean).join(' · ');
  return (
    <Page
      title={found ? m.asOf({ time: formats.dateTime(found.asOf) }) : m.loading}
      eyebrow={of}
      back={{ href: paths.snapshots, label: m.all }}
    >
      <QueryView query={snapshot} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {(data) => <SnapshotView snapshot={data} />}
      </QueryView>
    </Page>
  );
}

function SnapshotView({ snapshot }: { snapshot: Snapshot }) {
  const m = useMessages(snapshotMessages);
  const session = useSession();
  const { board } = useFrozenChoice();
  const choice = {
    snapshot: snapshot.id,
    unit: board.unit,
    block: board.block,
    order: board.order,
    // Further down the tree there are units again.
    ...(snapshot.group && !board.unit ? { group: snapshot.group.id, rows: 'GROUP' } : {}),
  };
  const file = (format: string) => withQuery('/api/v1/reports/file', { ...choice, format });
  return (
    <>
      <p>
        <Standing snapshot={snapshot} />
      </p>
      {snapshot.signable && <SignSnapshot snapshot={snapshot} />}
      <SnapshotFacts snapshot={snapshot} />
      <PublicAddress id={snapshot.id} />
      <FrozenBoard ofDays={snapshot.scope.from !== null} group={snapshot.group} />
      <ul class={css.links}>
        <li>
          <a href={withQuery(paths.report, choice)}>{m.report}</a>
        </li>
        <li>
          <a href={path(paths.compareSnapshots, { id: snapshot.id }, { unit: board.unit })}>{m.compare}</a>
        </li>
        <li>
          <a href={file('XLSX')} download>
            {m.xlsx}
          </a>
        </li>
        <li>
          <a href={file('CSV')} download>
            {m.csv}
          </a>
        </li>
        {session.status === 'signedIn' && session.me.grants.length > 0 && (
          <li>
            <a href={withQuery(entryPaths.exports, { kind: 'REPORT', ...choice })}>{m.meeting}</a>
          </li>
        )}
        <li>
          <a href={`/api/v1/snapshots/${snapshot.id}/content`} download={`${snapshot.id}.tsv`}>
            {m.content}
          </a>
        </li>
      </ul>
    </>
  );
}
