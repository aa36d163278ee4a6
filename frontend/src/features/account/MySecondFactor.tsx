import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { restoreSession } from '../../shared/api/session';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me, SecondFactor, SecondFactorOffer } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Tag } from '../../shared/ui/Tag';
import { addresses } from './addresses';
import { ConfirmApp } from './ConfirmApp';
import { accountMessages } from './messages';
import { Proof } from './Proof';
import { secondFactorQuery } from './queries';
import { RecoveryCodes } from './RecoveryCodes';

export function MySecondFactor() {
  const m = useMessages(accountMessages);
  return (
    <Page
      title={m.factor.title}
      lead={m.factor.lead}
      back={{ href: addresses.account, label: m.title }}
      narrow
    >
      <SignedIn here={addresses.secondFactor}>{(me) => <Loaded me={me} />}</SignedIn>
    </Page>
  );
}

function Loaded({ me }: { me: Me }) {
  const factor = useQuery(secondFactorQuery);
  return <QueryView query={factor}>{(known) => <Steps me={me} factor={known} />}</QueryView>;
}

type Step = 'begin' | 'renew' | 'remove';

/** One thing at a time: what is now, proof of who asks, the new app, the codes to keep. */
function Steps({ me, factor }: { me: Me; factor: SecondFactor }) {
  const m = useMessages(accountMessages).factor;
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const [offer, setOffer] = useState<SecondFactorOffer | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [removed, setRemoved] = useState(false);
  const settle = async () => {
    setStep(null);
    setOffer(null);
    setCodes(null);
    await queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
    if (me.duty) await restoreSession();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={() => void settle()} />;
  if (offer) return <ConfirmApp offer={offer} onConfirmed={setCodes} onClose={() => void settle()} />;
  if (step)
    return (
      <Proof
        key={step}
        factor={factor}
        title={{ begin: factor.since ? m.move : m.begin, renew: m.renew, remove: m.remove }[step]}
        text={
          { begin: factor.since ? m.moveText : m.beginText, renew: m.renewText, remove: m.removeText }[step]
        }
        danger={step === 'remove'}
        onClose={() => setStep(null)}
        send={async (body) => {
          if (step === 'begin') setOffer(await answer(api.POST('/api/v1/me/second-factor', { body })));
          else if (step === 'renew')
            setCodes((await answer(api.POST('/api/v1/me/second-factor/recovery-codes', { body }))).codes);
          else {
            await answer(api.POST('/api/v1/me/second-factor/removal', { body }));
            setRemoved(true);
            await settle();
          }
        }}
      />
    );
  return (
    <>
      {removed && !factor.since && <Arrived tone="good" title={m.removed} />}
      <State me={me} factor={factor} onStep={setStep} />
    </>
  );
}

function State({ me, factor, onStep }: { me: Me; factor: SecondFactor; onStep: (step: Step) => void }) {
  const m = useMessages(accountMessages).factor;
  const formats = useFormats();
  if (!factor.since)
    return (
      <>
        {factor.required ? (
          <Notice tone="act">
            {!me.duty && factor.requiredFrom
              ? m.mustFrom({ day: formats.date(factor.requiredFrom) })
              : m.must}
          </Notice>
        ) : (
          <p>
            <Tag>{m.off}</Tag>
          </p>
        )}
        {me.grants.length === 0 ? (
          <p class="soft">{m.staffOnly}</p>
        ) : (
          <div>
            <Button large onClick={() => onStep('begin')}>
              {m.begin}
            </Button>
          </div>
        )}
      </>
    );
  return (
    <>
      <p>
        <Tag tone="good" icon="check">
          {m.on}
        </Tag>
      </p>
      <p>
        {m.since({ time: formats.dateTime(factor.since) })}
        <br />
        {m.left({ count: factor.recoveryCodesLeft })}
      </p>
      <ButtonRow>
        {me.grants.length > 0 && (
          <Button look="secondary" onClick={() => onStep('begin')}>
            {m.move}
          </Button>
        )}
        <Button look="secondary" onClick={() => onStep('renew')}>
          {m.renew}
        </Button>
        {!factor.required && (
          <Button look="danger" onClick={() => onStep('remove')}>
            {m.remove}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
