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
};

const ORDER: GroupName[] = ['toFix', 'drafts', 'busy', 'done'];

/** What needs the author comes first; empty groups are left out. */
export function groupsOf(ideas: IdeaSummary[]): { name: GroupName; ideas: IdeaSummary[] }[] {
  return ORDER.map((name) => ({ name, ideas: ideas.filter((idea) => GROUP_OF[idea.state] === name) })).filter(
    (group) => group.ideas.length > 0,
  );
}
