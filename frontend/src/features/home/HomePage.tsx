import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { boardQuery } from '../../shared/board/queries';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { usePageFocus } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { BlockRows } from './BlockRows';
import { CampaignProgress } from './CampaignProgress';
import { ContinueDraft } from './ContinueDraft';
import css from './Home.module.css';
import { homeMessages } from './messages';
import { Steps } from './Steps';
import { TopUnits } from './TopUnits';

export default function HomePage() {
  const m = useMessages(homeMessages);
  const common = useMessages(commonMessages);
  const heading = usePageFocus(m.title);
  const board = useQuery(boardQuery());
  return (
    <>
      <section class={css.hero}>
        <div class={css.heroInner}>
          <div class={css.call}>
            <h1 ref={heading} tabIndex={-1}>
              {m.title}
            </h1>
            <p class={css.lead}>{m.lead}</p>
            <ButtonRow>
              <ButtonLink look="gold" large href={paths.submitProblem}>
                {m.submit}
              </ButtonLink>
            </ButtonRow>
          </div>
          <div class={css.panel}>
            <QueryView query={board} pending={<Skeleton label={common.loading} lines={6} />}>
              {(data) => <CampaignProgress board={data} />}
            </QueryView>
          </div>
        </div>
      </section>
      <div class={css.body}>
        <ContinueDraft />
        {board.data ? (
          <div class={css.pair}>
            <BlockRows board={board.data} />
            <TopUnits board={board.data} />
          </div>
        ) : (
          !board.isError && <Skeleton label={common.loading} lines={4} tall />
        )}
        <Steps />
      </div>
    </>
  );
}
