import { Fragment } from 'preact';
import type { UnitChange } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Tag } from '../../shared/ui/Tag';
import { useWords } from '../../shared/words/domain';
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
            <WhatChanged change={change} />
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

/** The new name, the new place, or the units it went to. */
function WhatChanged({ change }: { change: UnitChange }) {
  const m = useMessages(changeMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const { name, level, upperKind, block, otherUnits } = change;
  return (
    <>
      {name && <p>{m.becameName({ name })}</p>}
      {level && (
        <p>
          {[upperKind ? words.kind[upperKind] : words.level[level], block && boardWords.block[block]]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      {otherUnits.length > 0 && (
        <p>
          {m.wentTo[change.kind]}{' '}
          {otherUnits.map((unit, index) => (
            <Fragment key={unit.id}>
              {index > 0 && ', '}
              <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
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
