import { useMessages } from '../../shared/i18n/messages';
import css from './Entry.module.css';
import { entryMessages } from './messages';

export function Shortcuts() {
  const m = useMessages(entryMessages);
  return (
    <details class={css.keys}>
      <summary>{m.keys}</summary>
      <ul>
        <li>{m.keyNext}</li>
        <li>{m.keySame}</li>
        <li>{m.keyCode}</li>
        <li>{m.keyTab}</li>
      </ul>
      <p class="soft">{m.keyWhere}</p>
    </details>
  );
}
