import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from './Notice';

interface Props {
  title: string;
  tone: 'info' | 'good';
  children?: ComponentChildren;
}

/** Takes the focus when it appears, so that it is read out and in view. */
export function Arrived({ title, tone, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} role="group" aria-label={title} tabIndex={-1}>
      <Notice tone={tone} title={title}>
        {children}
      </Notice>
    </div>
  );
}
