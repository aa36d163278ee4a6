import { ApiError } from '../../shared/api/ApiError';
import { Problem } from '../../shared/api/Problem';
import { useMessages } from '../../shared/i18n/messages';
import { useObservable } from '../../shared/observable';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import css from './Entry.module.css';
import { entryMessages } from './messages';
import { arrived, outbox, sendAgain, type Sending } from './outbox';
import { SlipButton } from './SlipButton';
import { Violations } from './Violations';

/** What is on its way, what came back, and one sentence once everything is there. Read out where the next one begins, so that the hands stay on the keys. */
export function OnTheWay({ operator, onMend }: { operator: string; onMend: (item: Sending) => void }) {
  const m = useMessages(entryMessages);
  const items = useObservable(outbox).filter((item) => item.operator === operator);
  const stuck = items.filter(({ state, problem }) => state !== 'WAITING' || problem);
  const onTheWay = items.length - stuck.length;
  return (
    <>
      <div role="status">
        {onTheWay > 0 ? <p class="soft">{m.onTheWay({ count: onTheWay })}</p> : <Arrived />}
      </div>
      {stuck.length > 0 && (
        <ul class={css.list} aria-label={m.notArrived}>
          {stuck.map((item) => (
            <Stuck key={item.key} item={item} onMend={onMend} />
          ))}
        </ul>
      )}
    </>
  );
}

function Arrived() {
  const m = useMessages(entryMessages);
  const all = useObservable(arrived);
  if (!all) return null;
  const { last, count, slips } = all;
  return (
    <Notice tone="good" title={last.number ? m.done({ number: last.number }) : m.doneDraft}>
      {count > 1 && <p>{m.allArrived({ count })}</p>}
      <p>{last.receipt ? m.told[last.receipt] : m.print}</p>
      {slips > 1 && <p>{m.slipsToPrint({ count: slips })}</p>}
      <SlipButton id={last.id} about={last.number ?? ''} look="secondary" />
    </Notice>
  );
}

function Stuck({ item, onMend }: { item: Sending; onMend: (item: Sending) => void }) {
  const m = useMessages(entryMessages);
  const { state, problem } = item;
  return (
    <li>
      <strong>
        {item.person || m.nobodyYet} · {item.entry.title || m.noTitleYet}
      </strong>
      {state === 'LAID_DOWN' && <p>{m.laidDown}</p>}
      {state === 'PAPER_LOST' && <p>{m.paperLost}</p>}
      {state === 'WAITING' && <p>{m.sendsAgain}</p>}
      {problem && (
        <Problem error={new ApiError(problem)}>
          <Violations problem={problem} />
        </Problem>
      )}
      <ButtonRow>
        {state !== 'WAITING' && (
          <Button look="secondary" onClick={() => onMend(item)}>
            {state === 'LAID_DOWN' ? m.goOnTyping : m.mend}
          </Button>
        )}
        {problem && (
          <Button look="quiet" onClick={() => sendAgain(item.key)}>
            {m.sendOnceMore}
          </Button>
        )}
      </ButtonRow>
    </li>
  );
}
