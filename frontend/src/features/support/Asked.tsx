import type { HelpAsked } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { addresses } from './addresses';
import { supportMessages } from './messages';

interface Props {
  asked: HelpAsked;
  formAddress: string | null;
  onAnother: () => void;
}

/** That it has arrived, who answers, and what to do next. */
export function Asked({ asked, formAddress, onAnother }: Props) {
  const m = useMessages(supportMessages);
  return (
    <Arrived tone="good" title={m.sentTitle}>
      <p>{asked.team ? m.sentBy({ team: asked.team.name }) : m.sentNoTeam}</p>
      {!asked.id && <p>{m.sentCall}</p>}
      <ButtonRow>
        {formAddress && <ButtonLink href={formAddress}>{m.goOn}</ButtonLink>}
        {asked.id && (
          <ButtonLink look="secondary" href={withQuery(addresses.mine, { id: asked.id })}>
            {m.open}
          </ButtonLink>
        )}
        <Button look="secondary" onClick={onAnother}>
          {m.another}
        </Button>
      </ButtonRow>
    </Arrived>
  );
}
