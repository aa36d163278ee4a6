import { useState } from 'preact/hooks';
import { ReasonDialog } from '../form/ReasonDialog';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { notMineMessages } from './notMine';

const MOST_LETTERS = 1000;

interface Props {
  ideaId: string;
  title: string | null;
  /** What follows, where it is not the person in whose name it is who says so. */
  text?: string | undefined;
  send: (words: string | null) => Promise<void>;
}

/** One tap, one question, and it counts no more. */
export function NotMine({ ideaId, title, text, send }: Props) {
  const m = useMessages(notMineMessages);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.notMine}
        <span class="visually-hidden">{m.notMineOf({ title: title ?? m.untitled })}</span>
      </Button>
      <ReasonDialog
        title={m.title}
        text={text ?? m.text}
        open={open}
        onClose={() => setOpen(false)}
        name={`words-${ideaId}`}
        label={m.words}
        rows={3}
        most={MOST_LETTERS}
        yes={m.yes}
        no={m.no}
        look="danger"
        send={async (words) => {
          await send(words || null);
          setOpen(false);
        }}
      />
    </div>
  );
}
