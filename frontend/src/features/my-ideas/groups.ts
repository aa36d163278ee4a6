import type { IdeaState, IdeaSummary } from '../../shared/api/types';

export type GroupName = 'toFix' | 'drafts' | 'busy' | 'done';

const GROUP_OF: Record<IdeaState, GroupName> = {
  NEEDS_INFO: 'toFix',
  DRAFT: 'drafts',
  SUBMITTED: 'busy',
  IN_REVIEW: 'busy',
  VALID: 'done',
  INVALID: 'done',
  DUPLICATE: 'done',
  WITHDRAWN: 'done',
  DISPUTED: 'busy',
};

const ORDER: GroupName[] = ['toFix', 'drafts', 'busy', 'done'];

/** What was returned is for its author to correct, not for those who made it too. */
const groupOf = ({ state, coAuthor }: IdeaSummary): GroupName =>
  coAuthor && state === 'NEEDS_INFO' ? 'busy' : GROUP_OF[state];

/** What needs the author comes first; empty groups are left out. */
export function groupsOf(ideas: IdeaSummary[]): { name: GroupName; ideas: IdeaSummary[] }[] {
  return ORDER.map((name) => ({ name, ideas: ideas.filter((idea) => groupOf(idea) === name) })).filter(
    (group) => group.ideas.length > 0,
  );
}
