import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { campaignQuery, phasesQuery } from '../../shared/campaign/queries';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { ChildTargetsView } from './ChildTargetsView';
import { LockDays } from './LockDays';
import { targetMessages } from './messages';
import { Mismatches } from './Mismatches';
import { unitNameQuery } from './queries';
import { TargetFile } from './TargetFile';
import css from './Targets.module.css';
import { WholeCampaign } from './WholeCampaign';

const READERS = ['TARGET_MANAGER', 'UNIT_OFFICER', 'ADMIN', 'LEADER'];
const mayRead = (me: Me) => me.grants.some(({ role }) => READERS.includes(role));

export default function HandDownPage() {
  const m = useMessages(targetMessages);
  const id = useRoute().params['id'] ?? '';
  const unit = useQuery(unitNameQuery(id));
  return (
    <Page
      title={m.title}
      eyebrow={unit.data?.name}
      lead={m.lead}
      back={{ href: path(paths.unit, { id }), label: m.toUnit }}
    >
      <SignedIn here={path(paths.unitTargets, { id })} allowed={mayRead}>
        {() => <OfCampaign key={id} unit={id} root={unit.data && (unit.data.ancestors[0]?.id ?? id)} />}
      </SignedIn>
    </Page>
  );
}

function OfCampaign({ unit, root }: { unit: string; root: string | undefined }) {
  const m = useMessages(targetMessages);
  const { query, route } = useLocation();
  const campaign = useQuery(campaignQuery);
  const phases = useQuery(phasesQuery(campaign.data?.id));
  return (
    <QueryView query={phases}>
      {({ items }) => {
        const wanted = query['phase'] ?? campaign.data?.clock.phase?.id;
        const phase = items.find(({ id }) => id === wanted) ?? items[0];
        if (!phase || !campaign.data) return null;
        return (
          <>
            <div class={css.head}>
              <SelectField
                name="phase"
                label={m.phase}
                choices={items.map(({ id, name }) => ({ value: id, label: name }))}
                value={phase.id}
                onChange={(chosen) => route(path(paths.unitTargets, { id: unit }, { phase: chosen }))}
              />
              <LockDays key={phase.id} phase={phase.id} root={root} />
            </div>
            <p>
              <a href={paths.targetProposals}>{m.proposals}</a>
            </p>
            <ChildTargetsView key={`${unit}-${phase.id}`} unit={unit} phase={phase.id} />
            <TargetFile key={`file-${phase.id}`} unit={unit} phase={phase.id} />
            <Mismatches unit={unit} phase={phase.id} />
            <WholeCampaign unit={unit} campaign={campaign.data.id} />
          </>
        );
      }}
    </QueryView>
  );
}
