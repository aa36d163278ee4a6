import type { ExportKind } from '../api/types';
import { entryPaths } from '../entryPaths';
import { useMessages } from '../i18n/messages';
import { withQuery } from '../paths';
import { exportWayMessages } from './messages';

/** The way to a file of what a screen shows. @param filters as they stand in the screen's address */
export function ExportLink({
  kind,
  filters = {},
  describedBy,
}: {
  kind: ExportKind;
  filters?: Record<string, string | null | undefined>;
  describedBy?: string;
}) {
  const m = useMessages(exportWayMessages);
  return (
    <p>
      <a href={withQuery(entryPaths.exports, { kind, ...filters })} aria-describedby={describedBy}>
        {m.way}
      </a>
    </p>
  );
}
