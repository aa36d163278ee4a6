import { useRoute } from 'preact-iso';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { paths } from '../../shared/paths';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Page } from '../../shared/ui/Page';
import css from './Account.module.css';
import { addresses } from './addresses';
import { accountMessages } from './messages';
import { MyDevices } from './MyDevices';
import { MyPassword } from './MyPassword';

/** Rarely, and the first for staff. */
const MySecondFactor = lazyPart(() => import('./MySecondFactor').then((loaded) => loaded.MySecondFactor));

const MyContact = lazyPart(() => import('./MyContact').then((loaded) => loaded.MyContact));
const MyIdentities = lazyPart(() => import('./MyIdentities').then((loaded) => loaded.MyIdentities));

/** What belongs to the account itself and not to any initiative: one page in parts. */
export default function AccountPage() {
  const { part } = useRoute().params;
  if (part === 'devices') return <MyDevices />;
  if (part === 'password') return <MyPassword />;
  if (part === 'contact') return <MyContact />;
  if (part === 'identities') return <MyIdentities />;
  if (part === 'second-factor') return <MySecondFactor />;
  return <Parts />;
}

function Parts() {
  const m = useMessages(accountMessages);
  const linksOf = ({ grants }: Me) => [
    [addresses.devices, m.devices, m.devicesHint],
    [addresses.password, m.password, m.passwordHint],
    [addresses.secondFactor, m.factor.title, m.factor.hint],
    [addresses.contact, m.contact, m.contactHint],
    [addresses.identities, m.linked.title, m.linked.hint],
    [addresses.data, m.data, m.dataHint],
    [entryPaths.notices, m.notices, m.noticesHint],
    [entryPaths.helpRequests, m.help, m.helpHint],
    [paths.people, m.names, m.namesHint],
    ...(grants.length > 0 ? [[paths.myRights, m.rights, m.rightsHint]] : []),
    ...(grants.some(({ role }) => role === 'DPO')
      ? [
          [paths.dataRequests, m.dataRequests, m.dataRequestsHint],
          [paths.breaches, m.breaches, m.breachesHint],
        ]
      : []),
  ];
  return (
    <Page title={m.title} narrow>
      <SignedIn here={addresses.account}>
        {(me) => (
          <>
            <p>
              <strong>{me.displayName}</strong>
              <br />
              <span class="soft">{[me.phone, me.email].filter(Boolean).join(' · ')}</span>
            </p>
            <ul class={css.list}>
              {linksOf(me).map(([href, label, hint]) => (
                <li key={href}>
                  <a class={css.link} href={href}>
                    {label}
                  </a>
                  <p class="soft">{hint}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </SignedIn>
    </Page>
  );
}
