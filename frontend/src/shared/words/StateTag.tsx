import type { IdeaState } from '../api/types';
import type { IconName } from '../ui/Icon';
import { Tag, type Tone } from '../ui/Tag';
import { useWords } from './domain';

const LOOKS: Record<IdeaState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'plain', icon: 'pencil' },
  SUBMITTED: { tone: 'busy', icon: 'clock' },
  IN_REVIEW: { tone: 'busy', icon: 'clock' },
  NEEDS_INFO: { tone: 'act', icon: 'returned' },
  VALID: { tone: 'good', icon: 'check' },
  INVALID: { tone: 'bad', icon: 'cross' },
  DUPLICATE: { tone: 'plain', icon: 'copy' },
  WITHDRAWN: { tone: 'plain', icon: 'cross' },
  DISPUTED: { tone: 'busy', icon: 'clock' },
};

export function StateTag({ state }: { state: IdeaState }) {
  const words = useWords();
  const { tone, icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.state[state]}
    </Tag>
  );
}
