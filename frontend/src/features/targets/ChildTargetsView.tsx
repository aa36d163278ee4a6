import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { ChildTargetsPage } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { HandDownForm } from './HandDownForm';
import { targetMessages } from './messages';
import { childTargetsQuery } from './queries';

/** Pages through the children; what was typed on another page stays, because the form is the same all the time. */
export function ChildTargetsView({ unit, phase }: { unit: string; phase: string }) {
  const m = useMessages(targetMessages);
  const [cursors, setCursors] = useState<string[]>([]);
  const page = useQuery({
    ...childTargetsQuery(unit, phase, cursors[cursors.length - 1]),
    placeholderData: (before: ChildTargetsPage | undefined) => before,
  });
  return (
    <QueryView query={page} isEmpty={({ total }) => total === 0} empty={<Notice>{m.noChildren}</Notice>}>
      {(data) => (
        <HandDownForm
          page={data}
          pageNumber={cursors.length}
          onNext={() => data.nextCursor && setCursors([...cursors, data.nextCursor])}
          onPrevious={() => setCursors(cursors.slice(0, -1))}
        />
      )}
    </QueryView>
  );
}
