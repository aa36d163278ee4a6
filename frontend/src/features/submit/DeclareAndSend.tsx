import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import { notArrived, onArrival } from '../../shared/attachments/underway';
import { Problem } from '../../shared/api/Problem';
import type { Campaign } from '../../shared/api/types';
import type { Draft } from '../../shared/drafts/draft';
import { close, openDraft, saveNow, sync, takeTheirs } from '../../shared/drafts/openDraft';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import { FieldGroup } from '../../shared/form/Field';
import { Checkbox } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { commonMessages } from '../../shared/words/common';
import { changeLink } from './Answers';
import { EligibilityCheck } from './EligibilityCheck';
import { submitMessages } from './messages';
import { moreMessages } from './more';
import { authorsErrors, recognitionErrors } from './moreErrors';
import { problemErrors, solutionErrors } from './schema';
import { vi } from './send.vi';
import css from './Submit.module.css';

const messages = defineMessages(vi, () => import('./send.en').then((loaded) => loaded.en));

const NOTHING_DECLARED = { truthful: false, notIpProtected: false, mayPublish: false };
type Declarations = typeof NOTHING_DECLARED;

export interface SendProps {
  draft: Draft;
  campaign: Campaign;
}

/** The declarations are never ticked beforehand; sending waits until the server holds the latest text. */
export function DeclareAndSend({ draft, campaign }: SendProps) {
  const m = useMessages(submitMessages);
  const more = useMessages(moreMessages);
  const own = useMessages(messages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const { route } = useLocation();
  const keyOf = useSubmissionKey();

  const written = {
    ...problemErrors(draft.form, m),
    ...solutionErrors(draft.form, m, campaign, formats),
    ...authorsErrors(draft.form, more),
    ...recognitionErrors(draft.form, more),
  };
  const form = useForm<Declarations>({
    initial: NOTHING_DECLARED,
    validate: (declared) => ({
      ...written,
      ...filesError(),
      ...(declared.truthful ? {} : { truthful: own.truthfulMissing }),
      ...(declared.notIpProtected ? {} : { notIpProtected: own.ipMissing }),
    }),
    submit: async (declared) => {
      const id = await savedIdea();
      try {
        await answer(
          api.POST('/api/v1/ideas/{id}/submission', {
            params: { path: { id }, header: { 'Idempotency-Key': keyOf(declared) } },
            body: declared,
          }),
        );
      } catch (error) {
        // Sent meanwhile, as in another window: it is shown as what it is now.
        if (error instanceof ApiError && error.kind === 'wrong-state') await takeTheirs();
        throw error;
      }
      await close();
      await queries.invalidateQueries();
      route(withQuery(paths.submitDone, { idea: id }), true);
    },
  });

  const waited = useRef(false);
  function filesError(): Record<string, string> {
    const [name] = notArrived(draft.ideaId ?? '');
    waited.current = name !== undefined;
    return name ? { files: own.filesUnderway({ name }) } : {};
  }
  const { forgive } = form;
  useEffect(
    () =>
      onArrival(() => {
        if (waited.current && notArrived(draft.ideaId ?? '').length === 0) forgive('files');
      }),
    [draft.ideaId, forgive],
  );

  const declaration = (name: keyof Declarations, label: string) => (
    <Checkbox
      name={name}
      label={label}
      checked={form.values[name]}
      error={form.errors[name]}
      onChange={(checked) => form.set(name, checked)}
    />
  );

  return (
    <>
      <EligibilityCheck draft={draft} errors={written} />
      <form class={css.block} method="post" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary
          title={common.errorSummary}
          errors={form.errors}
          attempt={form.attempt}
          hrefOf={(field) =>
            field in NOTHING_DECLARED || field === 'files' ? `#${field}` : changeLink(field, draft.ideaId)
          }
        />
        {form.problem && <SendProblem error={form.problem} />}
        <FieldGroup name="declarations" label={own.declarations}>
          {declaration('truthful', own.truthful)}
          {declaration('notIpProtected', own.notIpProtected)}
          {declaration('mayPublish', own.mayPublish)}
        </FieldGroup>
        <div>
          <Button type="submit" large pending={form.sending}>
            {form.sending ? m.sending : m.submit}
          </Button>
        </div>
      </form>
    </>
  );
}

function SendProblem({ error }: { error: ApiError }) {
  const own = useMessages(messages);
  const formats = useFormats();
  const { nextPhase } = error.problem;
  if (error.kind !== 'not-open') return <Problem error={error} />;
  return (
    <Notice tone="bad" title={own.notOpen} announce>
      {nextPhase && <p>{own.nextPhase({ name: nextPhase.name, day: formats.date(nextPhase.opensAt) })}</p>}
    </Notice>
  );
}

/** The id of the draft once everything typed has reached the server. */
async function savedIdea(): Promise<string> {
  await saveNow();
  await sync();
  const state = openDraft.get();
  if (state.status !== 'open') throw ApiError.offline();
  if (state.problem) throw state.problem;
  if (!state.draft.ideaId) throw ApiError.offline();
  return state.draft.ideaId;
}

/** The same declarations keep their key, so a second press or a retry submits once. */
function useSubmissionKey(): (declared: Declarations) => string {
  const last = useRef({ body: '', key: '' });
  return (declared) => {
    const body = JSON.stringify(declared);
    if (last.current.body !== body) last.current = { body, key: createKey() };
    return last.current.key;
  };
}
