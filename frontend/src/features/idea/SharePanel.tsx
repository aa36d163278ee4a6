import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Idea } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { useLive } from '../../shared/live';
import { path, paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import css from './Public.module.css';
import { publicMessages } from './public';

type Qr = ComponentType<{ address: string; number: string; title: string }>;

/** The address of an idea never changes; here it is to be copied, sent and printed. */
export function SharePanel({ idea }: { idea: Idea }) {
  const m = useMessages(publicMessages);
  const field = useRef<HTMLInputElement>(null);
  const isLive = useLive();
  const [QrCode, setQrCode] = useState<Qr | null>(null);
  const address = `${isLive ? location.origin : ''}${path(paths.idea, { id: idea.id })}`;
  const title = idea.form.title ?? '';
  const number = idea.number ?? '';
  const open = () => {
    if (!QrCode) void import('./QrCode').then((loaded) => setQrCode(() => loaded.default));
  };
  return (
    <section class={css.panel} aria-labelledby="share">
      <h2 id="share">{m.share}</h2>
      <div class={css.address}>
        <label for="address">{m.address}</label>
        <input id="address" ref={field} readOnly value={address} />
        <CopyButton
          text={address}
          field={field}
          look="secondary"
          label={m.copy}
          copied={m.copied}
          selected={m.selected}
        />
        {isLive && 'share' in navigator && (
          <Button look="secondary" onClick={() => void sendOn(title, address)}>
            {m.send}
          </Button>
        )}
      </div>
      <details class={css.more} onToggle={(event) => event.currentTarget.open && open()}>
        <summary>{m.qr}</summary>
        {QrCode && <QrCode address={address} number={number} title={title} />}
      </details>
    </section>
  );
}

/** Closing the phone's own sheet is no failure. */
async function sendOn(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
  }
}
