import { useQuery } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Eligibility, EligibilityItem } from '../../shared/api/types';
import type { Draft } from '../../shared/drafts/draft';
import type { FieldErrors } from '../../shared/form/useForm';
import { useLanguage } from '../../shared/i18n/language';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { ideaQuery } from '../../shared/ideas/queries';
import { path, paths } from '../../shared/paths';
import { Icon, type IconName } from '../../shared/ui/Icon';
import { Notice } from '../../shared/ui/Notice';
import { changeLink } from './Answers';
import { vi } from './eligibility.vi';
import { submitMessages } from './messages';
import css from './Submit.module.css';

const messages = defineMessages(vi, () => import('./eligibility.en').then((loaded) => loaded.en));
const TONE = { READY: 'good', WAITING: 'act', NOT_YET: 'act' } as const;
const ICON: Record<EligibilityItem['state'], IconName> = {
  OK: 'check',
  MISSING: 'warning',
  WAITING: 'clock',
  CONFIRM: 'pencil',
};

interface Props {
  draft: Draft;
  /** What this device can tell by itself. */
  errors: FieldErrors;
}

/** The verdict of the server on what it holds; without a network, what the device can tell. */
export function EligibilityCheck({ draft, errors }: Props) {
  const m = useMessages(messages);
  const { ideaId, version, isDirty } = draft;
  const eligibility = useQuery({
    queryKey: ['ideas', 'eligibility', ideaId, version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/eligibility', { params: { path: { id: ideaId ?? '' } }, signal })),
    enabled: ideaId !== null && !isDirty,
    retry: false,
  });
  const isUnanswered = eligibility.isError || (isDirty && !navigator.onLine);
  const isEmpty = ideaId === null && !isDirty;
  return (
    <section class={css.block} aria-labelledby="eligibility">
      <h2 id="eligibility">{m.title}</h2>
      <div role="status">
        {isUnanswered || isEmpty ? (
          <OnDevice errors={errors} ideaId={ideaId} {...(isEmpty && { title: m.empty })} />
        ) : eligibility.data ? (
          <Verdict eligibility={eligibility.data} ideaId={ideaId} />
        ) : (
          <p class="soft">{m.checking}</p>
        )}
      </div>
    </section>
  );
}

function Verdict({ eligibility, ideaId }: { eligibility: Eligibility; ideaId: string | null }) {
  const m = useMessages(messages);
  const { verdict, items } = eligibility;
  const fine = items.filter(({ state }) => state === 'OK');
  return (
    <Notice tone={TONE[verdict]} title={m.verdict[verdict]}>
      <Points items={items.filter(({ state }) => state !== 'OK')} ideaId={ideaId} />
      {ideaId !== null && isClosed(items) && <AskLateLink id={ideaId} />}
      {verdict === 'WAITING' && <a href={paths.myIdeas}>{m.keepWaiting}</a>}
      {fine.length > 0 && (
        <details class={css.more}>
          <summary>{m.fine({ count: fine.length })}</summary>
          <Points items={fine} ideaId={ideaId} />
        </details>
      )}
    </Notice>
  );
}

const isClosed = (items: EligibilityItem[]) =>
  items.some(({ code, state }) => code === 'PHASE_OPEN' && (state === 'MISSING' || state === 'WAITING'));

/** What missed its phase may still be let in by an officer while the phase is not closed off. */
function AskLateLink({ id }: { id: string }) {
  const m = useMessages(messages);
  const idea = useQuery(ideaQuery(id)).data;
  if (!idea?.actions.includes('ASK_LATE')) return null;
  return (
    <p>
      <a href={path(paths.idea, { id })}>{m.askLate}</a>
    </p>
  );
}

function Points({ items, ideaId }: { items: EligibilityItem[]; ideaId: string | null }) {
  const m = useMessages(messages);
  const submit = useMessages(submitMessages);
  const isEnglish = useLanguage() === 'en';
  return (
    <ul class={css.points}>
      {items.map(({ code, state, field, message, messageEn }) => {
        const text = isEnglish ? messageEn : message;
        const mayChange =
          field !== null &&
          (state === 'MISSING' || state === 'WAITING' || (state === 'CONFIRM' && field.startsWith('form.')));
        return (
          <li key={`${code}${state}${field ?? ''}`}>
            <Icon name={ICON[state]} />
            <span>
              <span class="visually-hidden">{m.state[state]}: </span>
              {text}{' '}
              {mayChange && (
                <a href={changeLink(field.replace(/^form\./, ''), ideaId)}>
                  {submit.change}
                  <span class="visually-hidden">: {text}</span>
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function OnDevice({ errors, ideaId, title }: { errors: FieldErrors; ideaId: string | null; title?: string }) {
  const m = useMessages(messages);
  const entries = Object.entries(errors);
  return (
    <Notice tone="act" title={title ?? (entries.length > 0 ? m.offlineMissing : m.offlineFine)}>
      <ul class={css.points}>
        {entries.map(([field, message]) => (
          <li key={field}>
            <Icon name="warning" />
            <a href={changeLink(field, ideaId)}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
