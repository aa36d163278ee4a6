import type { WorkplaceState } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import { workplaceMessages } from './messages';

export function WorkplaceTag({ state }: { state: WorkplaceState }) {
  const m = useMessages(workplaceMessages);
  const look = {
    OPEN: { tone: 'busy', icon: 'clock' },
    LINKED: { tone: 'good', icon: 'check' },
    CREATED: { tone: 'good', icon: 'check' },
    REFUSED: { tone: 'bad', icon: 'cross' },
  } as const;
  return <Tag {...look[state]}>{m.state[state]}</Tag>;
}
