import type { ImportState } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import { importMessages } from './messages';

const LOOK = {
  PENDING: { tone: 'busy', icon: 'clock' },
  CHECKED: { tone: 'act', icon: 'warning' },
  RUNNING: { tone: 'busy', icon: 'clock' },
  DONE: { tone: 'good', icon: 'check' },
  FAILED: { tone: 'bad', icon: 'cross' },
  CANCELLED: { tone: 'plain', icon: 'cross' },
} as const;

export function ImportTag({ state }: { state: ImportState }) {
  const m = useMessages(importMessages);
  return <Tag {...LOOK[state]}>{m.state[state]}</Tag>;
}
