import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Campaign, Me, Role } from '../../shared/api/types';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import css from './Campaign.module.css';
import { CampaignForm } from './CampaignForm';
import { History } from './History';
import { LateRequests } from './LateRequests';
import { campaignMessages } from './messages';
import { type Editing, Phases } from './Phases';
import { PublicPages } from './PublicPages';
import { campaignsQuery } from './queries';

const FACTS = 'facts';
const NEW = 'new';

export default function CampaignPage() {
  const m = useMessages(campaignMessages);
  return (
    <Page title={m.title} narrow>
      <SignedIn here={paths.campaign} allowed={(me) => holds(me, 'ADMIN') || holds(me, 'LATE_ENTRY')}>
        {(me) => (
          <>
            {holds(me, 'LATE_ENTRY') && <LateRequests />}
            {holds(me, 'ADMIN') && <Campaigns />}
          </>
        )}
      </SignedIn>
    </Page>
  );
}

const holds = (me: Me, wanted: Role): boolean => me.grants.some(({ role }) => role === wanted);

function Campaigns() {
  const m = useMessages(campaignMessages);
  const { query, route } = useLocation();
  const campaigns = useQuery(campaignsQuery);
  const [open, show] = useState<string | null>(null);
  const [done, setDone] = useState<{ number: number; title: string } | null>(null);
  const onDone = (title: string) => {
    show(null);
    setDone((before) => ({ number: (before?.number ?? 0) + 1, title }));
  };
  const editing: Editing = { open, show, onDone };
  return (
    <QueryView query={campaigns}>
      {({ items }) => {
        const current = items.find(({ id }) => id === query['campaign']) ?? chosen(items);
        return (
          <>
            {done && <Arrived key={done.number} tone="good" title={done.title} />}
            {items.length > 1 && (
              <SelectField
                name="campaign"
                label={m.which}
                choices={items.map(({ id, name }) => ({ value: id, label: name }))}
                value={current?.id ?? ''}
                onChange={(campaign) => route(withQuery(paths.campaign, { campaign }))}
              />
            )}
            {current ? <Whole key={current.id} campaign={current} editing={editing} /> : <p>{m.none}</p>}
            {open === NEW ? (
              <CampaignForm
                campaign={null}
                title={m.addCampaign}
                onDone={() => onDone(m.added)}
                onClose={() => show(null)}
              />
            ) : (
              <ButtonRow>
                <Button look="secondary" onClick={() => show(NEW)}>
                  {m.addCampaign}
                </Button>
              </ButtonRow>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

/** The one that is open, else the newest. */
const chosen = (campaigns: Campaign[]): Campaign | undefined =>
  campaigns.find(({ clock }) => clock.state === 'OPEN') ?? campaigns[0];

function Whole({ campaign, editing }: { campaign: Campaign; editing: Editing }) {
  const m = useMessages(campaignMessages);
  const formats = useFormats();
  const applied = m.span({
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  });
  const minimums = m.minimumsOf({
    target: formats.number(campaign.minimums.target),
    members: formats.number(campaign.minimums.members),
  });
  return (
    <>
      <section class={css.section} aria-labelledby="facts">
        <h2 id="facts">{m.facts}</h2>
        <SummaryList
          rows={[
            { key: 'name', label: m.name, value: campaign.name },
            { key: 'code', label: m.code, value: campaign.code },
            { key: 'applied', label: m.applied, value: applied },
            { key: 'minimums', label: m.minimums, value: minimums },
          ]}
        />
        {editing.open === FACTS ? (
          <CampaignForm
            campaign={campaign}
            title={m.editCampaign}
            onDone={() => editing.onDone(m.saved)}
            onClose={() => editing.show(null)}
          />
        ) : (
          <ButtonRow>
            <Button look="secondary" onClick={() => editing.show(FACTS)}>
              {m.editCampaign}
            </Button>
          </ButtonRow>
        )}
        <p>
          <a href={withQuery(paths.groups, { campaign: campaign.id })}>{m.groups}</a>
        </p>
      </section>
      <Phases campaignId={campaign.id} editing={editing} />
      <PublicPages campaignId={campaign.id} editing={editing} />
      <History campaignId={campaign.id} />
    </>
  );
}
