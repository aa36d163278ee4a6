import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './Page.module.css';

interface Props {
  title: string;
  /** What the browser tab says when it differs from the heading, such as "Lỗi: …". */
  tabTitle?: string;
  eyebrow?: ComponentChildren;
  lead?: ComponentChildren;
  back?: { href: string; label: string } | undefined;
  narrow?: boolean;
  children: ComponentChildren;
}

let firstPage = true;

/** Moves focus to the heading on every page but the first, so that a screen reader starts reading there. */
export function usePageFocus(title: string, tabTitle = title) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${tabTitle} – Sáng Kiến`;
  }, [tabTitle]);
  useLayoutEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return heading;
}

export function Page({ title, tabTitle, eyebrow, lead, back, narrow = false, children }: Props) {
  const heading = usePageFocus(title, tabTitle);
  return (
    <div class={`${css.page ?? ''} ${narrow ? (css.narrow ?? '') : ''}`}>
      {back && (
        <a class={css.back} href={back.href}>
          {back.label}
        </a>
      )}
      <div class={css.head}>
        {eyebrow && <p class={css.eyebrow}>{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class={css.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}

export function Card({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <section class={css.card} aria-label={label}>
      {children}
    </section>
  );
}
