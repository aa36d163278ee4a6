import type { DueState, QueueItem } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import { deskMessages } from './desk';
import { reviewMessages } from './messages';
import css from './Review.module.css';

const DUE_TONES: Record<DueState, Tone> = { IN_TIME: 'plain', SOON: 'act', OVERDUE: 'bad' };

interface Props {
  page: { items: QueueItem[]; nextCursor: string | null };
  current: string | undefined;
  marked: string | undefined;
  urlOf: (id: string) => string;
  filter: Record<string, string | undefined>;
  cursor: string | undefined;
}

export function Queue({ page, current, marked, urlOf, filter, cursor }: Props) {
  const m = useMessages(reviewMessages);
  const desk = useMessages(deskMessages);
  const formats = useFormats();
  const common = useMessages(commonMessages);
  return (
    <>
      <ol class={css.items}>
        {page.items.map((item) => (
          <li key={item.id} class={item.id === marked ? css.marked : undefined}>
            <a
              id={`queue-${item.id}`}
              href={urlOf(item.id)}
              aria-current={item.id === current ? 'true' : undefined}
            >
              <span class={css.itemTitle}>{item.title}</span>
              <span class={css.itemBy}>{[item.authorName, item.unit.name].join(' · ')}</span>
              {item.operatorName && (
                <span class={css.itemBy}>{desk.enteredBy({ name: item.operatorName })}</span>
              )}
              <span class={css.itemFoot}>
                <StateTag state={item.state} /> {item.late && <Tag tone="act">{m.late}</Tag>}{' '}
                {m.age({ days: item.ageDays })}
              </span>
              <span class={css.itemFoot}>
                <Tag tone={DUE_TONES[item.due]}>{desk.dueState[item.due]}</Tag>{' '}
                {desk.dueOn({ day: formats.day(item.dueOn) })}
                {item.holderName && (
                  <Tag tone={item.heldByMe ? 'good' : 'busy'}>
                    {item.heldByMe ? desk.heldByMe : desk.held({ name: item.holderName })}
                  </Tag>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Pagination
        label={common.pages}
        first={cursor ? { href: withQuery(paths.review, filter), label: common.firstPage } : undefined}
        next={
          page.nextCursor
            ? {
                href: withQuery(paths.review, { ...filter, cursor: page.nextCursor }),
                label: common.nextPage,
              }
            : undefined
        }
      />
    </>
  );
}
