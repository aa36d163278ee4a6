import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Me, Receipt } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { NotMine } from '../../shared/ideas/NotMine';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { StateTag } from '../../shared/words/StateTag';
import css from './Claim.module.css';
import { forgetCode } from './keptCode';
import { claimMessages } from './messages';

interface Props {
  code: string;
  receipt: Receipt;
  me: Me | null;
  onChanged: (receipt: Receipt) => void;
  onTaken: (joined: number) => void;
}

/** What the receipt says, as it is today. Nothing becomes anybody's without signing in. */
export function ReceiptPart({ code, receipt, me, onChanged, onTaken }: Props) {
  const m = useMessages(claimMessages);
  const queries = useQueryClient();
  const [said, setSaid] = useState<string[]>([]);
  const disown = async (ideaId: string, words: string | null) => {
    await answer(api.POST('/api/v1/claims/disownment', { body: { code, ideaId, words } }));
    const now = await answer(api.POST('/api/v1/claims/receipt', { body: { code } }));
    const notMine = [...said, ideaId];
    setSaid(notMine);
    if (!isLeft(now, notMine)) forgetCode();
    onChanged(now);
    await queries.invalidateQueries();
  };
  return (
    <section class={css.part} aria-labelledby="receipt">
      <h2 id="receipt">{m.receipt}</h2>
      {said.length > 0 && (
        <Arrived key={said.length} tone="good" title={m.said}>
          <p>{me ? m.saidText : `${m.saidText} ${m.nobodyTold}`}</p>
        </Arrived>
      )}
      {receipt.ideas.length === 0 && <p role="status">{m.nothing}</p>}
      <ul class={css.cards}>
        {receipt.ideas.map(({ id, number, title, state, mayDisown }) => (
          <li key={id}>
            <h3>{title ?? m.untitled}</h3>
            <p>
              <StateTag state={state} /> <span class="soft">{number}</span>
            </p>
            {mayDisown && (
              <NotMine
                ideaId={id}
                title={title}
                text={me ? undefined : `${m.saidText} ${m.nobodyTold}`}
                send={(words) => disown(id, words)}
              />
            )}
          </li>
        ))}
      </ul>
      {receipt.more && <p class="soft">{m.more}</p>}
      {isLeft(receipt, said) && (me ? <TakeOver code={code} onTaken={onTaken} /> : <WayIn />)}
    </section>
  );
}

/** Whether there is anything to take over for whoever said of some that they are not theirs. */
const isLeft = ({ ideas, more }: Receipt, said: string[]): boolean =>
  said.length === 0 || more || ideas.some(({ id }) => !said.includes(id));

/** Where to go with what the server refused. */
const WAYS_OUT: Record<string, ('name' | 'contact' | 'help')[]> = {
  '/problems/claim-name-differs': ['name', 'help'],
  '/problems/claim-of-another-contact': ['help'],
  '/problems/claim-needs-phone': ['contact'],
};

function WaysOut({ refused }: { refused: string }) {
  const m = useMessages(claimMessages);
  const addresses = {
    name: '/me/data',
    contact: '/me/contact',
    help: entryPaths.askForHelp,
  };
  return (
    <ButtonRow>
      {(WAYS_OUT[refused] ?? []).map((way) => (
        <ButtonLink key={way} look="secondary" href={addresses[way]}>
          {m.waysOut[way]}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function WayIn() {
  const m = useMessages(claimMessages);
  return (
    <Notice tone="act" title={m.signInToTake}>
      <p>{m.signInHint}</p>
      <ButtonRow>
        <ButtonLink href={withQuery(paths.signIn, { return: entryPaths.claim })}>{m.signInToTake}</ButtonLink>
        <ButtonLink look="secondary" href={withQuery(entryPaths.signUp, { return: entryPaths.claim })}>
          {m.signUp}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  );
}

function TakeOver({ code, onTaken }: { code: string; onTaken: (joined: number) => void }) {
  const m = useMessages(claimMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const { joined } = await answer(api.POST('/api/v1/claims', { body: { code } }));
      await queries.invalidateQueries();
      onTaken(joined);
    },
  });
  return (
    <Form form={form} label={m.takeOver}>
      {form.problem && <WaysOut refused={form.problem.problem.type} />}
      <p class="soft">{m.takeOverHint}</p>
      <div>
        <Button type="submit" large pending={form.sending}>
          {m.takeOver}
        </Button>
      </div>
    </Form>
  );
}
