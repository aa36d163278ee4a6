import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { MyDataRequest } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { AskForm } from './AskForm';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';
import { myRequestsQuery } from './queries';
import { RequestFacts } from './RequestFacts';

export function MyRequests() {
  const m = useMessages(privacyMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const requests = useQuery(myRequestsQuery(cursor));
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  const announce = (text: string) => setDone(({ count }) => ({ count: count + 1, text }));
  return (
    <section class={css.part} aria-labelledby="requests">
      <h2 id="requests">{m.requests}</h2>
      <p class="soft">{m.requestsHint}</p>
      {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
      <QueryView query={requests} isEmpty={({ items }) => items.length === 0} empty={<p>{m.noRequests}</p>}>
        {({ items, nextCursor }) => (
          <>
            <ul class={css.list} aria-label={m.requests}>
              {items.map((request) => (
                <li key={request.id}>
                  <RequestFacts request={request} />
                  {(request.state === 'OPEN' || request.state === 'ANSWERED') && (
                    <Withdraw request={request} onDone={() => announce(m.withdrawn)} />
                  )}
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: addresses.mine, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(addresses.mine, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
      <AskForm onAsked={() => announce(m.asked)} />
    </section>
  );
}

function Withdraw({ request, onDone }: { request: MyDataRequest; onDone: () => void }) {
  const m = useMessages(privacyMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const { id } = request;
      await answer(api.POST('/api/v1/me/data-requests/{id}/withdrawal', { params: { path: { id } } }));
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['my-data-requests'] });
      onDone();
    },
  });
  return (
    <div>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {m.withdraw}
        <span class="visually-hidden"> {m.kinds[request.kind]}</span>
      </Button>
      <DialogForm
        title={m.withdraw}
        text={m.withdrawText}
        yes={m.withdraw}
        sending={m.working}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </div>
  );
}
