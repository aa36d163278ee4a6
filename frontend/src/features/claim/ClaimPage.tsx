import { useState } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import type { Receipt } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { CodeForm } from './CodeForm';
import { GiveBack } from './GiveBack';
import { forgetCode, keepCode } from './keptCode';
import { claimMessages } from './messages';
import { MinePart } from './MinePart';
import { ReceiptPart } from './ReceiptPart';

interface Opened {
  code: string;
  receipt: Receipt;
}

/** Where the QR code of a receipt leads: what was entered for somebody, by its code or after signing in. */
export default function ClaimPage() {
  const m = useMessages(claimMessages);
  const common = useMessages(commonMessages);
  const session = useSession();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [joined, setJoined] = useState<number | null>(null);
  if (session.status === 'unknown') {
    return (
      <Page title={m.title} narrow>
        <Skeleton label={common.loading} lines={5} />
      </Page>
    );
  }
  const me = session.status === 'signedIn' ? session.me : null;
  const show = (code: string, receipt: Receipt) => {
    keepCode(code);
    setOpened({ code, receipt });
  };
  const another = () => {
    forgetCode();
    setOpened(null);
    setJoined(null);
  };
  return (
    <Page title={m.title} lead={opened ? undefined : m.lead} narrow>
      {joined !== null && (
        <Arrived tone="good" title={m.taken}>
          {joined > 0 && <p>{m.joined({ count: joined })}</p>}
          <ButtonLink href={paths.myIdeas}>{m.toMine}</ButtonLink>
        </Arrived>
      )}
      {opened && (
        <ReceiptPart
          {...opened}
          me={me}
          onChanged={(receipt) => setOpened({ ...opened, receipt })}
          onTaken={(count) => {
            forgetCode();
            setOpened(null);
            setJoined(count);
          }}
        />
      )}
      {!opened && joined === null && <CodeForm onOpened={show} />}
      {(opened || joined !== null) && (
        <div>
          <Button look="secondary" onClick={another}>
            {m.another}
          </Button>
        </div>
      )}
      {me && <MinePart />}
      {me && <GiveBack onGivenBack={() => setJoined(null)} />}
    </Page>
  );
}
