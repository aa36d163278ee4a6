import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { ideaQuery } from '../../shared/ideas/queries';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { StateTag } from '../../shared/words/StateTag';
import { vi } from './done.vi';
import { submitMessages } from './messages';
import css from './Submit.module.css';

const messages = defineMessages(vi, () => import('./done.en').then((loaded) => loaded.en));

export default function DonePage() {
  const m = useMessages(messages);
  const { query } = useLocation();
  const id = query['idea'] ?? '';
  return (
    <Page title={m.doneTitle} lead={m.doneLead} narrow>
      <SignedIn here={withQuery(paths.submitDone, { idea: id })}>{() => <Receipt id={id} />}</SignedIn>
    </Page>
  );
}

function Receipt({ id }: { id: string }) {
  const m = useMessages(messages);
  const { follow } = useMessages(submitMessages);
  const idea = useQuery(ideaQuery(id));
  return (
    <QueryView query={idea}>
      {(sent) => (
        <>
          <div class={css.receipt}>
            <span>{m.receipt}</span>
            <strong class={`${css.number ?? ''} numeric`}>{sent.number}</strong>
            <StateTag state={sent.state} />
          </div>
          <h2>{m.nextTitle}</h2>
          <ol class={css.next}>
            <li>{m.next1({ unit: sent.unit?.name ?? '' })}</li>
            <li>{m.next2}</li>
            <li>{m.next3}</li>
          </ol>
          <ButtonRow>
            <ButtonLink href={path(paths.idea, { id })}>{follow}</ButtonLink>
            <ButtonLink look="secondary" href={paths.submitProblem}>
              {m.another}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </QueryView>
  );
}
