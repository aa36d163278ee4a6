import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { vi } from './which.vi';

const messages = defineMessages(vi, () => import('./which.en').then((loaded) => loaded.en));

interface Props {
  scanned: string;
  registered: string;
  onAnswer: (isScanned: boolean) => void;
}

/** Whoever scanned the poster of one unit and is registered in another says which of them the idea counts for: neither is taken for granted. */
export function WhichUnit({ scanned, registered, onAnswer }: Props) {
  const m = useMessages(messages);
  return (
    <Notice tone="act" title={m.title}>
      <p>{m.text}</p>
      <ButtonRow>
        <Button look="secondary" onClick={() => onAnswer(true)}>
          {m.scanned({ unit: scanned })}
        </Button>
        <Button look="secondary" onClick={() => onAnswer(false)}>
          {m.registered({ unit: registered })}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
