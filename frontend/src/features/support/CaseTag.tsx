import type { CaseState } from '../../shared/api/types';
import { Tag } from '../../shared/ui/Tag';

const LOOKS = {
  OPEN: { tone: 'busy', icon: 'clock' },
  ASSIGNED: { tone: 'busy', icon: 'clock' },
  WAITING_WORKER: { tone: 'act', icon: 'clock' },
  RESOLVED: { tone: 'good', icon: 'check' },
  CLOSED: { tone: 'plain', icon: 'check' },
} as const;

export function CaseTag({ state, words }: { state: CaseState; words: Record<CaseState, string> }) {
  return <Tag {...LOOKS[state]}>{words[state]}</Tag>;
}
