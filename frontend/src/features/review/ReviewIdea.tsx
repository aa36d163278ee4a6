import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Problem } from '../../shared/api/Problem';
import { QueryView } from '../../shared/api/QueryView';
import type { Idea } from '../../shared/api/types';
import { AttachedFiles } from '../../shared/attachments/AttachedFiles';
import { IdeaContent } from '../../shared/ideas/IdeaContent';
import { IdeaHistory } from '../../shared/ideas/IdeaHistory';
import { ideaQuery } from '../../shared/ideas/queries';
import { useMessages } from '../../shared/i18n/messages';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Card } from '../../shared/ui/Page';
import { StateTag } from '../../shared/words/StateTag';
import { useWords } from '../../shared/words/domain';
import { ClaimBar } from './ClaimBar';
import { DecisionForm } from './DecisionForm';
import { Links } from './Links';
import { LookAlikes } from './LookAlikes';
import { reviewMessages } from './messages';
import { reviewStateQuery } from './queries';
import css from './Review.module.css';
import { Revoke } from './Revoke';
import { UndoBar } from './UndoBar';
import { useKeys } from './useKeys';

interface Props {
  id: string;
  nextUrl: string | undefined;
}

export function ReviewIdea({ id, nextUrl }: Props) {
  const idea = useQuery(ideaQuery(id));
  const [decided, setDecided] = useState(false);
  return (
    <QueryView query={idea}>
      {(found) => <ReviewView idea={found} nextUrl={nextUrl} decided={decided} onDecided={setDecided} />}
    </QueryView>
  );
}

interface ViewProps {
  idea: Idea;
  nextUrl: string | undefined;
  decided: boolean;
  onDecided: (decided: boolean) => void;
}

function ReviewView({ idea, nextUrl, decided, onDecided }: ViewProps) {
  const m = useMessages(reviewMessages);
  const words = useWords();
  const { route } = useLocation();
  const state = useQuery(reviewStateQuery(idea.id)).data;
  const mayDecide = idea.actions.includes('DECIDE');
  const [undoProblem, setUndoProblem] = useState<unknown>(null);
  useKeys({ n: () => nextUrl && route(nextUrl) });
  return (
    <article class={css.article} aria-labelledby="idea-title">
      {decided && (
        <Notice tone="good" title={m.done({ state: words.state[idea.state] })} announce>
          {nextUrl && (
            <ButtonRow>
              <ButtonLink href={nextUrl}>{m.next}</ButtonLink>
            </ButtonRow>
          )}
        </Notice>
      )}
      {state?.undoUntil && (
        <UndoBar
          id={idea.id}
          until={state.undoUntil}
          published={idea.state === 'VALID' && idea.mayPublish}
          onUndone={() => onDecided(false)}
          onProblem={setUndoProblem}
        />
      )}
      {undoProblem !== null && <Problem error={undoProblem} />}
      <header class={css.head}>
        <StateTag state={idea.state} />
        <span class="soft">{idea.number}</span>
        <h2 id="idea-title">{idea.form.title ?? m.untitled}</h2>
      </header>
      {state && mayDecide && <ClaimBar id={idea.id} claim={state.claim} />}
      <Card>
        <IdeaContent idea={idea} />
      </Card>
      <AttachedFiles idea={idea.id} />
      <LookAlikes ideaId={idea.id} />
      <details class={css.shortcuts}>
        <summary>{m.history}</summary>
        <IdeaHistory id={idea.id} state={idea.state} />
      </details>
      {state && <Links id={idea.id} links={state.links} mayLink={state.mayDecide || state.mayReopen} />}
      {state?.mayRevoke && <Revoke id={idea.id} />}
      {mayDecide ? (
        <DecisionForm idea={idea} claim={state?.claim ?? null} onDecided={() => onDecided(true)} />
      ) : (
        !decided && (
          <Notice title={m.notYours}>
            <p>{m.notYoursHint}</p>
          </Notice>
        )
      )}
    </article>
  );
}
