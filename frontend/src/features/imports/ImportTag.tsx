import type { ListImportState } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import { listMessages } from './messages';

const LOOK = {
  UPLOADED: { tone: 'act', icon: 'warning' },
  CHECKING: { tone: 'busy', icon: 'clock' },
  CHECKED: { tone: 'act', icon: 'warning' },
  RUNNING: { tone: 'busy', icon: 'clock' },
  PAUSED: { tone: 'act', icon: 'clock' },
  DONE: { tone: 'good', icon: 'check' },
  CANCELLED: { tone: 'plain', icon: 'cross' },
  FAILED: { tone: 'bad', icon: 'cross' },
} as const;

export function ImportTag({ state }: { state: ListImportState }) {
  const m = useMessages(listMessages);
  return <Tag {...LOOK[state]}>{m.state[state]}</Tag>;
}
