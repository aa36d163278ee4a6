import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Me, Receipt } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { NotMine } from '../../shared/ideas/NotMine';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { StateTag } from '../../shared/words/StateTag';
import css from './Claim.module.css';
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
  const disown = async (ideaId: string, words: string | null) => {
    await answer(api.POST('/api/v1/claims/disownment', { body: { code, ideaId, words } }));
    onChanged(await answer(api.POST('/api/v1/claims/receipt', { body: { code } })));
  };
  return (
    <section class={css.part} aria-labelledby="receipt">
      <h2 id="receipt">{m.receipt}</h2>
      {receipt.ideas.length === 0 && <p role="status">{m.nothing}</p>}
      <ul class={css.cards}>
        {receipt.ideas.map(({ id, number, title, state, mayDisown }) => (
          <li key={id}>
            <h3>{title ?? m.untitled}</h3>
            <p>
              <StateTag state={state} /> <span class="soft">{number}</span>
            </p>
            {mayDisown && <NotMine ideaId={id} title={title} send={(words) => disown(id, words)} />}
          </li>
        ))}
      </ul>
      {receipt.more && <p class="soft">{m.more}</p>}
      {me ? <TakeOver code={code} onTaken={onTaken} /> : <WayIn />}
    </section>
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
      <p class="soft">{m.takeOverHint}</p>
      <div>
        <Button type="submit" large pending={form.sending}>
          {m.takeOver}
        </Button>
      </div>
    </Form>
  );
}
