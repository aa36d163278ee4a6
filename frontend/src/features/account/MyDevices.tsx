import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import css from './Account.module.css';
import { DeviceItem } from './DeviceItem';
import { EndAll } from './EndAll';
import { addresses } from './addresses';
import { accountMessages } from './messages';
import { devicesQuery } from './queries';

export function MyDevices() {
  const m = useMessages(accountMessages);
  return (
    <Page title={m.devices} lead={m.devicesLead} back={{ href: addresses.account, label: m.title }} narrow>
      <SignedIn here={addresses.devices}>{() => <Devices />}</SignedIn>
    </Page>
  );
}

function Devices() {
  const m = useMessages(accountMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const devices = useQuery(devicesQuery(cursor));
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  const announce = (text: string) => setDone(({ count }) => ({ count: count + 1, text }));
  return (
    <QueryView query={devices} pending={<Skeleton label={common.loading} lines={4} tall />}>
      {(page) => {
        const alone = !cursor && page.items.length < 2;
        return (
          <>
            {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
            {alone && <p class="soft">{m.onlyHere}</p>}
            <ul class={css.list} aria-label={m.list}>
              {page.items.map((device) => (
                <DeviceItem key={device.id} device={device} onEnded={() => announce(m.ended)} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: addresses.devices, label: common.firstPage } : undefined}
              next={
                page.nextCursor
                  ? {
                      href: withQuery(addresses.devices, { cursor: page.nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
            <EndAll alone={alone} onOthersEnded={() => announce(m.othersEnded)} />
          </>
        );
      }}
    </QueryView>
  );
}
