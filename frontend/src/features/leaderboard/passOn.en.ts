import type { vi } from './passOn.vi';

export const en = {
  label: 'Pass this board on',
  report: 'Report and picture to share',
  xlsx: 'Download for Excel (XLSX)',
  csv: 'Download as CSV',
  meeting: 'Report for the meeting (PDF, Excel)',
  freeze: 'Freeze this board',
  snapshots: 'Frozen figures',
} satisfies typeof vi;
