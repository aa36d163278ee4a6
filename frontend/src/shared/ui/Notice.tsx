import type { ComponentChildren } from 'preact';
import css from './Notice.module.css';

interface Props {
  tone?: 'info' | 'act' | 'bad' | 'good';
  title?: ComponentChildren;
  /** Read out at once: for what appears after the person did something. */
  announce?: boolean;
  children?: ComponentChildren;
}

export function Notice({ tone = 'info', title, announce = false, children }: Props) {
  return (
    <div
      class={`${css.notice ?? ''} ${tone === 'info' ? '' : (css[tone] ?? '')}`}
      role={announce ? 'alert' : undefined}
    >
      {title && <p class={css.title}>{title}</p>}
      {children}
    </div>
  );
}
