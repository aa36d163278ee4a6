import type { QueueItem } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import { reviewMessages } from './messages';
import css from './Review.module.css';

interface Props {
  page: { items: QueueItem[]; nextCursor: string | null };
  current: string | undefined;
  marked: string | undefined;
  urlOf: (id: string) => string;
  state: string | undefined;
  cursor: string | undefined;
}

export function Queue({ page, current, marked, urlOf, state, cursor }: Props) {
  const m = useMessages(reviewMessages);
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
              <span class={css.itemFoot}>
                <StateTag state={item.state} /> {item.late && <Tag tone="act">{m.late}</Tag>}{' '}
                {m.age({ days: item.ageDays })}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Pagination
        label={common.pages}
        first={cursor ? { href: withQuery(paths.review, { state }), label: common.firstPage } : undefined}
        next={
          page.nextCursor
            ? { href: withQuery(paths.review, { state, cursor: page.nextCursor }), label: common.nextPage }
            : undefined
        }
      />
    </>
  );
}
