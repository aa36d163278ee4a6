import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { useSession } from '../../shared/api/session';
import type { IdeaSummary } from '../../shared/api/types';
import { openDraft } from '../../shared/drafts/openDraft';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { ButtonLink } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { submitMessages } from './messages';

/** The one that was written last is most likely the one meant. */
const latestFirst = (one: IdeaSummary, other: IdeaSummary) => other.updatedAt.localeCompare(one.updatedAt);

const isBegun = () => {
  const now = openDraft.get();
  return now.status === 'open' && now.draft.isDirty;
};

/**
 * Whoever begins anew may have begun before, perhaps on another device, or the tab was closed under them. Says so for as long as the page
 * stands, and in one line where something is typed already, so that nothing jumps; asks once and quietly, without what the other pages
 * ask with, which this one need not wait for.
 */
export function OtherDrafts({ ideaId }: { ideaId: string | null }) {
  const m = useMessages(submitMessages);
  const { query } = useLocation();
  const [isNew] = useState(() => query['idea'] === undefined);
  const [found, setFound] = useState<{ drafts: IdeaSummary[]; late: boolean }>({ drafts: [], late: false });
  const asks = useSession().status === 'signedIn' && isNew;
  useEffect(() => {
    if (asks)
      answer(
        api.GET('/api/v1/ideas', { params: { query: { mine: true, state: 'DRAFT', limit: 100 } } }),
      ).then(
        ({ items }) =>
          setFound({
            drafts: items.filter(({ coAuthor }) => !coAuthor).sort(latestFirst),
            late: isBegun(),
          }),
        () => undefined,
      );
  }, [asks]);
  const [first, ...more] = found.drafts.filter(({ id }) => id !== ideaId);
  if (!first) return null;
  const title = m.drafts({ count: more.length + 1 });
  const latest = withQuery(paths.submitProblem, { idea: first.id });
  if (found.late) return <a href={more.length > 0 ? paths.myIdeas : latest}>{title}</a>;
  return (
    <Notice tone="act" title={more.length > 0 ? <a href={paths.myIdeas}>{title}</a> : title}>
      <div>
        <ButtonLink look="secondary" href={latest}>
          {m.goOn({ title: first.title ?? '' })}
        </ButtonLink>
      </div>
    </Notice>
  );
}
