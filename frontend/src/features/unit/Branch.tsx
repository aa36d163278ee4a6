import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { Unit, UnitChild } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { useWords } from '../../shared/words/domain';
import { BranchFilters, filterOf } from './BranchFilters';
import { branchQuery } from './queries';
import { treeMessages } from './tree';
import css from './Unit.module.css';

/** The units directly below, narrowed by the filters in the address. */
export function Branch({ unit }: { unit: Unit }) {
  const m = useMessages(treeMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { query } = useLocation();
  const filter = filterOf(query);
  const { cursor } = query;
  const branch = useQuery(branchQuery(unit.id, { ...filter, ...(cursor ? { cursor } : {}) }));
  const here = { in: unit.id, ...filter };
  const filtered = Object.keys(filter).length > 0;
  const heading = usePageTurned(cursor, JSON.stringify(filter));
  return (
    <section class={css.section} aria-labelledby="below">
      <h2 id="below" ref={heading} tabIndex={-1}>
        {m.below({ unit: unit.name })} <span class="soft">({formats.number(unit.childCount)})</span>
      </h2>
      {unit.childCount > 0 && <BranchFilters unitId={unit.id} filter={filter} />}
      <QueryView
        query={branch}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <p role="status">
            {filtered ? m.noneMatch : m.none}{' '}
            {filtered && <a href={withQuery(paths.units, { in: unit.id })}>{m.clear}</a>}
          </p>
        }
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.branch} aria-labelledby="below">
              {items.map((child) => (
                <Child key={child.id} child={child} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: withQuery(paths.units, here), label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(paths.units, { ...here, cursor: nextCursor }), label: m.more }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

/** The link to another page goes with the page it was on: the heading takes the focus. A filter keeps it. */
function usePageTurned(cursor: string | undefined, filter: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ cursor, filter });
  useLayoutEffect(() => {
    const turned = before.current.cursor !== cursor && before.current.filter === filter;
    before.current = { cursor, filter };
    if (turned) heading.current?.focus();
  }, [cursor, filter]);
  return heading;
}

function Child({ child }: { child: UnitChild }) {
  const m = useMessages(treeMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const inside = child.childCount > 0;
  return (
    <li>
      <a href={inside ? withQuery(paths.units, { in: child.id }) : path(paths.unit, { id: child.id })}>
        {child.name}
      </a>
      <span class="soft">
        {[
          child.code,
          child.kind ? words.kind[child.kind] : words.level[child.level],
          boardWords.block[child.block],
          inside ? m.count({ count: formats.number(child.childCount) }) : m.leaf,
        ].join(' · ')}
      </span>
      {child.closedAt && <Tag icon="cross">{m.CLOSED}</Tag>}
    </li>
  );
}
