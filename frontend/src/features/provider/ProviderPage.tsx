import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { enter } from '../../shared/api/session';
import type { LinkOffer } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { safeReturn } from '../../shared/safeReturn';
import { SecondStep } from '../../shared/second-step/SecondStep';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { providerMessages } from './messages';

const RETURN = 'sk.return';

/** Where a provider sends the browser back: what it brought is used once, and is gone from the address at once. */
export default function ProviderPage() {
  const m = useMessages(providerMessages);
  const { query, route } = useLocation();
  const queries = useQueryClient();
  const brought = useRef({ state: query['state'] ?? '', code: query['code'] ?? '' });
  const [link, setLink] = useState<LinkOffer | null>(null);
  const [ticket, setTicket] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const leave = () => {
    const target = safeReturn(sessionStorage.getItem(RETURN) ?? undefined);
    sessionStorage.removeItem(RETURN);
    queries.clear();
    route(target, true);
  };
  const refused = (reason: unknown) => {
    if (!(reason instanceof ApiError)) throw reason;
    if (reason.problem.ticket) setTicket(reason.problem.ticket);
    else setProblem(reason);
  };
  useEffect(() => {
    const body = brought.current;
    history.replaceState(null, '', location.pathname);
    if (!body.code) return;
    answer(api.POST('/api/v1/auth/provider-sign-in', { body }))
      .then(async ({ session, confirmation }) => {
        if (session) {
          await enter(session);
          leave();
        } else setLink(confirmation);
      })
      .catch(refused);
    // Once: what was brought works once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const back = <ButtonLink href={paths.signIn}>{m.again}</ButtonLink>;
  return (
    <Page title={m.title} narrow>
      {ticket ? (
        <SecondStep ticket={ticket} onDone={leave} onAgain={() => route(paths.signIn)} />
      ) : link ? (
        <ConfirmForm link={link} onSignedIn={leave} onTicket={setTicket} />
      ) : problem ? (
        <Problem error={problem}>{back}</Problem>
      ) : brought.current.code ? (
        <Skeleton label={m.working} lines={3} />
      ) : (
        <Notice title={m.stopped}>
          <p>{m.stoppedHint}</p>
          {back}
        </Notice>
      )}
    </Page>
  );
}

interface ConfirmProps {
  link: LinkOffer;
  onSignedIn: () => void;
  onTicket: (ticket: string) => void;
}

function ConfirmForm({ link, onSignedIn, onTicket }: ConfirmProps) {
  const m = useMessages(providerMessages);
  const digits = (typed: string) => typed.replace(/\D/g, '');
  const form = useForm({
    initial: { code: '' },
    validate: ({ code }) =>
      fieldErrors(v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, m.codeMissing)) }), {
        code: digits(code),
      }),
    submit: async ({ code }) => {
      const body = { ticket: link.ticket, requestId: link.requestId, code: digits(code) };
      await enter(await answer(api.POST('/api/v1/auth/provider-confirmation', { body })));
      onSignedIn();
    },
  });
  const ahead = form.problem?.problem.ticket;
  useEffect(() => {
    if (ahead) onTicket(ahead);
  }, [ahead, onTicket]);
  return (
    <Form form={form} label={m.title}>
      <Arrived tone="info" title={m.link}>
        <p>{m.linkHint({ contact: link.contact })}</p>
      </Arrived>
      <TextField
        name="code"
        label={m.code}
        error={form.errors['code']}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        short
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.sending : m.submit}
        </Button>
      </div>
    </Form>
  );
}
