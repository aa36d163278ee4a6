import type { ComponentChildren } from 'preact';
import css from './ByWidth.module.css';

/** One shape for a phone, one from 56rem up; the other one is not there for anyone, screen readers included. */
export function ByWidth({ narrow, wide }: { narrow: ComponentChildren; wide: ComponentChildren }) {
  return (
    <>
      <div class={css.narrow}>{narrow}</div>
      <div class={css.wide}>{wide}</div>
    </>
  );
}
