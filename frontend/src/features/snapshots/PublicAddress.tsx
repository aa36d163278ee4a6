import { useRef } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { useLive } from '../../shared/live';
import { path, paths } from '../../shared/paths';
import { CopyButton } from '../../shared/ui/CopyButton';
import { snapshotMessages } from './messages';
import css from './Snapshots.module.css';

export function PublicAddress({ id }: { id: string }) {
  const m = useMessages(snapshotMessages);
  const field = useRef<HTMLInputElement>(null);
  const address = `${useLive() ? location.origin : ''}${path(paths.snapshot, { id })}`;
  return (
    <div class={css.address}>
      <label for="address">{m.link}</label>
      <input id="address" ref={field} readOnly value={address} />
      <CopyButton
        text={address}
        field={field}
        look="secondary"
        label={m.copyLink}
        copied={m.copied}
        selected={m.selected}
      />
    </div>
  );
}
