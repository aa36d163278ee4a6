import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Group } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { AddGroup } from './AddGroup';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import { OneGroup } from './OneGroup';
import { groupsQuery } from './queries';

/** All groups, or the one of the address. */
export default function GroupsPage() {
  const id = useRoute().params['id'];
  return id ? <OneGroup id={id} /> : <Groups />;
}

function Groups() {
  const m = useMessages(groupMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const shown = useQuery(campaignQuery);
  const campaignId = query['campaign'] ?? shown.data?.id;
  const cursor = query['cursor'];
  const groups = useQuery(groupsQuery(campaignId, cursor));
  const isAdmin = hasRole(useSession(), 'ADMIN');
  const [adding, setAdding] = useState(false);
  const urlOf = (next?: string) => withQuery(paths.groups, { campaign: query['campaign'], cursor: next });
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <QueryView
        query={groups}
        isEmpty={(data) => data.items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {(data) => (
          <>
            <ul class={css.list} aria-label={m.list}>
              {data.items.map((group) => (
                <GroupItem key={group.id} group={group} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: urlOf(), label: common.firstPage } : undefined}
              next={data.nextCursor ? { href: urlOf(data.nextCursor), label: common.nextPage } : undefined}
            />
          </>
        )}
      </QueryView>
      {isAdmin && campaignId && adding && (
        <AddGroup
          campaignId={campaignId}
          onDone={(id) => route(path(paths.group, { id }))}
          onClose={() => setAdding(false)}
        />
      )}
      {isAdmin && campaignId && !adding && (
        <ButtonRow>
          <Button onClick={() => setAdding(true)}>{m.add}</Button>
        </ButtonRow>
      )}
    </Page>
  );
}

function GroupItem({ group }: { group: Group }) {
  const m = useMessages(groupMessages);
  const formats = useFormats();
  return (
    <li>
      <a href={path(paths.group, { id: group.id })}>{group.name}</a>
      <p class="soft">
        {[m.kind[group.kind], m.size({ count: formats.number(group.members) }), group.unit.name].join(' · ')}
      </p>
      {group.dissolvedOn && <Tag>{m.dissolved({ day: formats.day(group.dissolvedOn) })}</Tag>}
    </li>
  );
}
