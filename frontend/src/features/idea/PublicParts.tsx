import type { Idea, Publication } from '../../shared/api/types';
import { Comments } from './Comments';
import { Likes } from './Likes';
import { Replications } from './Replications';
import { SharePanel } from './SharePanel';
import { SignedName } from './SignedName';

interface Props {
  idea: Idea;
  publication: Publication;
}

/** Beside the text of a published idea. */
export function Beside({ idea, publication }: Props) {
  return (
    <>
      {publication.likes && <Likes id={idea.id} mine={publication.mine} />}
      <SharePanel idea={idea} />
    </>
  );
}

/** Below the text of a published idea. */
export function Below({ idea, publication }: Props) {
  return (
    <>
      <Replications idea={idea} publication={publication} />
      {publication.comments && <Comments ideaId={idea.id} />}
      <SignedName />
    </>
  );
}
