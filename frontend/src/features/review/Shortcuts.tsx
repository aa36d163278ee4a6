import { Checkbox } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { deskMessages } from './desk';
import { reviewMessages } from './messages';
import css from './Review.module.css';

export function Shortcuts({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const m = useMessages(reviewMessages);
  const desk = useMessages(deskMessages);
  return (
    <details class={css.shortcuts}>
      <summary>{m.keys}</summary>
      <ul>
        <li>{m.keyNext}</li>
        <li>{m.keyPrevious}</li>
        <li>{m.keyOpen}</li>
        <li>{desk.keyFollowing}</li>
        <li>{desk.keyClaim}</li>
        <li>{desk.keyValid}</li>
        <li>{desk.keyReturn}</li>
        <li>{desk.keyRefuse}</li>
        <li>{desk.keyDuplicate}</li>
      </ul>
      <Checkbox name="shortcuts" label={m.keysOn} checked={on} onChange={onChange} />
    </details>
  );
}
