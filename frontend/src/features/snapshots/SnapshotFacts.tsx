import type { Snapshot } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { SummaryList, type SummaryRow } from '../../shared/ui/SummaryList';
import { snapshotMessages } from './messages';
import css from './Snapshots.module.css';

export function SnapshotFacts({ snapshot }: { snapshot: Snapshot }) {
  const m = useMessages(snapshotMessages);
  const formats = useFormats();
  const { signature, plannedAt, takenBy } = snapshot;
  const taken = [
    m.kind[snapshot.kind],
    takenBy && m.takenBy({ name: takenBy }),
    plannedAt && m.planned({ time: formats.dateTime(plannedAt) }),
  ];
  const rows: SummaryRow[] = [
    ...(snapshot.group
      ? [
          {
            key: 'group',
            label: m.group,
            value: <a href={path(paths.group, { id: snapshot.group.id })}>{snapshot.group.name}</a>,
          },
        ]
      : []),
    { key: 'unit', label: m.unit, value: snapshot.self.unit.name },
    { key: 'time', label: m.time, value: snapshot.scope.name },
    { key: 'total', label: m.total, value: formats.number(snapshot.self.figures.valid) },
    { key: 'taken', label: m.taken, value: taken.filter(Boolean).join(', ') },
    {
      key: 'signature',
      label: m.signature,
      value: signature
        ? m.signedBy({ name: signature.signedBy, time: formats.dateTime(signature.signedAt) })
        : m.unsigned,
    },
    { key: 'units', label: m.units, value: formats.number(snapshot.units) },
    { key: 'rules', label: m.rules, value: snapshot.ruleVersion },
    {
      key: 'hash',
      label: m.hash,
      value: (
        <>
          <code class={css.hash}>{snapshot.contentHash}</code>
          <span class="soft">{m.hashHint}</span>
        </>
      ),
    },
  ];
  if (snapshot.note) rows.push({ key: 'note', label: m.note, value: snapshot.note });
  return <SummaryList rows={rows} />;
}
