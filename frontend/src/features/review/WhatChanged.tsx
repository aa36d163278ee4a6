import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Idea, IdeaForm } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { useFieldLabels } from './fieldLabels';
import { reviewMessages } from './messages';

/** The idea moved on while the decision was being written: say what is different. */
export function WhatChanged({ before, now }: { before: Idea; now: Idea }) {
  const m = useMessages(reviewMessages);
  const labels = useFieldLabels();
  const box = useRef<HTMLDivElement>(null);
  // Whoever pressed the button stands below the fields, on a phone a page away.
  useLayoutEffect(() => box.current?.focus(), [now.version]);
  const names = (Object.keys(now.form) as (keyof IdeaForm)[]).filter(
    (name) => JSON.stringify(now.form[name]) !== JSON.stringify(before.form[name]),
  );
  const changed = [
    ...names.map((name) => labels[name]),
    ...(now.state === before.state ? [] : [m.changedState]),
  ];
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="act" title={m.staleTitle} announce>
        <p>{m.stale}</p>
        {changed.length > 0 && <p>{m.changed({ fields: changed.join(', ') })}</p>}
      </Notice>
    </div>
  );
}
