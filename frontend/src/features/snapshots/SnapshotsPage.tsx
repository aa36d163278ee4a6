import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Snapshot } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { snapshotMessages } from './messages';
import { snapshotsQuery } from './queries';
import css from './Snapshots.module.css';
import { SnapshotSchedule } from './SnapshotSchedule';
import { Standing } from './Standing';
import { TakeSnapshot } from './TakeSnapshot';

export default function SnapshotsPage() {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const current = useSession();
  const campaign = useQuery(campaignQuery);
  const { cursor } = useLocation().query;
  const mayTake = hasRole(current, 'LEADER', 'TARGET_MANAGER', 'ADMIN');
  const viewer = current.status === 'signedIn' ? current.me.id : '';
  const list = useQuery(
    snapshotsQuery(viewer, {
      ...(campaign.data ? { campaign: campaign.data.id } : {}),
      ...(cursor ? { cursor } : {}),
    }),
  );
  return (
    <Page title={m.title} lead={m.lead}>
      {campaign.data && mayTake && <TakeSnapshot campaignId={campaign.data.id} />}
      <QueryView
        query={list}
        pending={<Skeleton label={common.loading} lines={6} tall />}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Notice title={m.none}>
            <p>{m.noneHint}</p>
          </Notice>
        }
      >
        {(page) => (
          <>
            <ul class={css.list} aria-label={m.list}>
              {page.items.map((snapshot) => (
                <SnapshotItem key={snapshot.id} snapshot={snapshot} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: paths.snapshots, label: common.firstPage } : undefined}
              next={
                page.nextCursor
                  ? { href: withQuery(paths.snapshots, { cursor: page.nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
      {campaign.data && mayTake && <SnapshotSchedule campaignId={campaign.data.id} viewer={viewer} />}
    </Page>
  );
}

function SnapshotItem({ snapshot }: { snapshot: Snapshot }) {
  const m = useMessages(snapshotMessages);
  const formats = useFormats();
  return (
    <li>
      <a href={path(paths.snapshot, { id: snapshot.id })}>
        {m.asOf({ time: formats.dateTime(snapshot.asOf) })}
      </a>
      <Standing snapshot={snapshot} />
      <p>
        {[snapshot.group?.name, snapshot.self.unit.name, snapshot.scope.name, m.kind[snapshot.kind]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {m.total}: <span class="numeric">{formats.number(snapshot.self.figures.valid)}</span>
      </p>
    </li>
  );
}
