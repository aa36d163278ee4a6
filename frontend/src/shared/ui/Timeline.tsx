import type { ComponentChildren } from 'preact';
import css from './Timeline.module.css';

export interface TimelineItem {
  key: string;
  title: string;
  meta?: string;
  text?: ComponentChildren;
  /** What goes with it and is no quotation. */
  more?: ComponentChildren;
  /** Not reached yet. */
  ahead?: boolean;
}

export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol class={css.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} class={`${css.item ?? ''} ${item.ahead ? (css.ahead ?? '') : ''}`}>
          <span class={css.title}>{item.title}</span>
          {item.meta && <span class={css.meta}>{item.meta}</span>}
          {item.text && <blockquote class={css.text}>{item.text}</blockquote>}
          {item.more}
        </li>
      ))}
    </ol>
  );
}
