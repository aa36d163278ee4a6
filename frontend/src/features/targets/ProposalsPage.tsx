import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me, ProposalBox, TargetProposal } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { targetMessages } from './messages';
import { ProposalCard } from './ProposalCard';
import { proposalsQuery } from './queries';
import css from './Targets.module.css';

const SETTERS = ['TARGET_MANAGER', 'UNIT_OFFICER', 'ADMIN'];
const maySet = (me: Me) => me.grants.some(({ role }) => SETTERS.includes(role));
const BOXES: ProposalBox[] = ['TO_DECIDE', 'MINE'];

export default function ProposalsPage() {
  const m = useMessages(targetMessages);
  return (
    <Page title={m.proposals} lead={m.proposalsLead}>
      <SignedIn here={paths.targetProposals} allowed={maySet}>
        {() => <Box />}
      </SignedIn>
    </Page>
  );
}

function Box() {
  const m = useMessages(targetMessages);
  const common = useMessages(commonMessages);
  const { query } = useLocation();
  const box = BOXES.find((known) => known === query['box']) ?? 'TO_DECIDE';
  const cursor = query['cursor'];
  const proposals = useQuery(proposalsQuery(box, cursor));
  const [settled, setSettled] = useState<TargetProposal | null>(null);
  const here = (more: Record<string, string> = {}) => withQuery(paths.targetProposals, { box, ...more });
  return (
    <>
      <nav class={css.boxes} aria-label={m.proposals}>
        {BOXES.map((other) => (
          <a
            key={other}
            href={withQuery(paths.targetProposals, { box: other })}
            aria-current={other === box ? 'page' : undefined}
            onClick={() => setSettled(null)}
          >
            {other === 'MINE' ? m.mine : m.toDecide}
          </a>
        ))}
      </nav>
      {settled && <Notice tone="good" title={m.done[settled.state]} announce />}
      <QueryView
        query={proposals}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Notice title={m.noProposals}>
            <p>{m.noProposalsHint}</p>
          </Notice>
        }
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.proposals}>
              {items.map((proposal) => (
                <li key={proposal.id}>
                  <ProposalCard proposal={proposal} onSettled={setSettled} />
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: here(), label: common.firstPage } : undefined}
              next={nextCursor ? { href: here({ cursor: nextCursor }), label: common.nextPage } : undefined}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
