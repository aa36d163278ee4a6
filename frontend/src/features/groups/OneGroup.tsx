import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Group } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { ChangeMembers } from './ChangeMembers';
import { DissolveGroup, EditGroup } from './EditGroup';
import { GroupHistory } from './GroupHistory';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import { groupQuery, membersQuery } from './queries';

export function OneGroup({ id }: { id: string }) {
  const m = useMessages(groupMessages);
  const { status } = useSession();
  const group = useQuery({ ...groupQuery(id, status), enabled: status !== 'unknown' });
  return (
    <Page
      title={group.data?.name ?? m.loading}
      lead={group.data?.description}
      back={{ href: withQuery(paths.groups, { campaign: group.data?.campaignId }), label: m.title }}
      narrow
    >
      <QueryView query={group}>{(found) => <Whole group={found} />}</QueryView>
    </Page>
  );
}

function Whole({ group }: { group: Group }) {
  const m = useMessages(groupMessages);
  const formats = useFormats();
  return (
    <>
      {group.dissolvedOn && (
        <p>
          <Tag>{m.dissolved({ day: formats.day(group.dissolvedOn) })}</Tag>
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'kind', label: m.which, value: m.kind[group.kind] },
          {
            key: 'unit',
            label: m.organiser,
            value: <a href={path(paths.unit, { id: group.unit.id })}>{group.unit.name}</a>,
          },
          { key: 'members', label: m.members, value: formats.number(group.members) },
        ]}
      />
      {group.editable && <Actions group={group} />}
      <Members group={group} />
      {group.editable && <GroupHistory id={group.id} />}
    </>
  );
}

function Actions({ group }: { group: Group }) {
  const m = useMessages(groupMessages);
  const [open, setOpen] = useState<'members' | 'edit' | 'dissolve' | null>(null);
  const [done, setDone] = useState(0);
  const common = {
    group,
    onDone: () => {
      setOpen(null);
      setDone(done + 1);
    },
    onClose: () => setOpen(null),
  };
  return (
    <>
      {done > 0 && <Arrived key={done} tone="good" title={m.saved} />}
      {open === 'members' && <ChangeMembers {...common} />}
      {open === 'edit' && <EditGroup {...common} />}
      {open === 'dissolve' && <DissolveGroup {...common} />}
      {open === null && (
        <ButtonRow>
          {!group.dissolvedOn && <Button onClick={() => setOpen('members')}>{m.change}</Button>}
          <Button look="secondary" onClick={() => setOpen('edit')}>
            {m.edit}
          </Button>
          {!group.dissolvedOn && (
            <Button look="quiet" onClick={() => setOpen('dissolve')}>
              {m.dissolve}
            </Button>
          )}
        </ButtonRow>
      )}
    </>
  );
}

function Members({ group: { id } }: { group: Group }) {
  const m = useMessages(groupMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { query } = useLocation();
  const cursor = query['cursor'];
  const members = useQuery(membersQuery(id, cursor));
  const urlOf = (next?: string) => withQuery(path(paths.group, { id }), { cursor: next });
  return (
    <section class={css.section} aria-labelledby="members">
      <h2 id="members">{m.unitsIn}</h2>
      <QueryView
        query={members}
        isEmpty={(data) => data.items.length === 0}
        empty={<p class="soft">{m.noUnits}</p>}
      >
        {(data) => (
          <>
            <ul class={css.list} aria-labelledby="members">
              {data.items.map(({ unit, from, until }) => (
                <li key={unit.id}>
                  <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>
                  <p class="soft">
                    {[
                      m.since({ day: formats.day(from) }),
                      until ? m.until({ day: formats.day(until) }) : null,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                </li>
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
    </section>
  );
}
