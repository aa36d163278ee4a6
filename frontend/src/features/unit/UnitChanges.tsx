import type { UnitChange } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import { changeMessages } from './changes';
import { TakeBack } from './TakeBack';
import css from './Unit.module.css';

interface Props {
  changes: UnitChange[];
  isAdmin: boolean;
  onTakenBack: () => void;
}

/** What was ordered, the newest first. */
export function UnitChanges({ changes, isAdmin, onTakenBack }: Props) {
  const m = useMessages(changeMessages);
  const formats = useFormats();
  return (
    <section class={css.section} aria-labelledby="changes">
      <h2 id="changes">{m.changes}</h2>
      {changes.length === 0 && <p class="soft">{m.noChanges}</p>}
      <ol class={css.past} aria-labelledby="changes">
        {changes.map((change) => (
          <li key={change.id}>
            <strong>{m.kind[change.kind]}</strong>
            <Standing change={change} />
            <p class="soft">{m.effectiveFrom({ day: formats.day(change.effectiveOn) })}</p>
            <p>{m.reasonOf({ reason: change.reason })}</p>
            {change.refusal && <p>{m.refusalOf({ refusal: change.refusal })}</p>}
            {isAdmin && isWaiting(change) && <TakeBack change={change} onDone={onTakenBack} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

const isWaiting = ({ appliedAt, cancelledAt }: UnitChange) => !appliedAt && !cancelledAt;

function Standing({ change }: { change: UnitChange }) {
  const m = useMessages(changeMessages);
  if (isWaiting(change)) {
    return (
      <Tag tone="busy" icon="clock">
        {m.waiting}
      </Tag>
    );
  }
  if (change.appliedAt) {
    return (
      <Tag tone="good" icon="check">
        {m.made}
      </Tag>
    );
  }
  return (
    <Tag tone={change.refusal ? 'bad' : 'plain'} icon="cross">
      {change.refusal ? m.refused : m.takenBack}
    </Tag>
  );
}
