import { useEffect, useState } from 'preact/hooks';
import type { CodePurpose } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { type Asked, askForCode } from './asking';
import { signUpMessages } from './messages';

const SECOND = 1000;
const LONG = 120;

function useSecondsUntil(instant: number): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((instant - now) / SECOND));
  useEffect(() => {
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(ticking);
  }, [instant]);
  return left;
}

interface Props {
  purpose: CodePurpose;
  asked: Asked;
  onAsked: (asked: Asked) => void;
  onOther: () => void;
}

/** What to do when nothing arrives: wait, have it sent again, or take another way. */
export function SendAgain({ purpose, asked, onAsked, onOther }: Props) {
  const m = useMessages(signUpMessages);
  const formats = useFormats();
  const [sent, setSent] = useState(false);
  const seconds = useSecondsUntil(asked.nextAt);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      onAsked(await askForCode(asked.contact, purpose));
      setSent(true);
    },
  });
  return (
    <Form form={form} label={m.again}>
      <p role="status">{sent && m.sentAgain}</p>
      {seconds > 0 && (
        <p class="soft">
          {seconds > LONG
            ? m.againLater({ time: formats.dateTime(new Date(asked.nextAt).toISOString()) })
            : m.againIn({ seconds })}
        </p>
      )}
      <ButtonRow>
        {seconds === 0 && (
          <Button type="submit" look="secondary" pending={form.sending}>
            {form.sending ? m.asking : m.again}
          </Button>
        )}
        <Button look="quiet" onClick={onOther}>
          {m.otherContact}
        </Button>
      </ButtonRow>
    </Form>
  );
}
