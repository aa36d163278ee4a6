import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useWords } from '../words/domain';
import type { DraftForm } from './draft';
import type { Part } from './merge';
import { sharingMessages } from './sharing';
import css from './Sharing.module.css';

interface Props {
  parts: Part[];
  mine: DraftForm;
  theirs: DraftForm;
  /** Every part was decided. @param chosen those for which theirs was chosen */
  onDecided: (chosen: Part[]) => void;
}

/** What both changed, with both texts: one after the other is chosen. */
export function SharedClashes({ parts, mine, theirs, onDecided }: Props) {
  const m = useMessages(sharingMessages);
  const show = useShown();
  const [kept, setKept] = useState<Part[]>([]);
  const [chosen, setChosen] = useState<Part[]>([]);
  const open = parts.filter((part) => !kept.includes(part) && !chosen.includes(part));
  const pick = (part: Part, isTheirs: boolean) => {
    const taken = isTheirs ? [...chosen, part] : chosen;
    if (isTheirs) setChosen(taken);
    else setKept([...kept, part]);
    if (open.length === 1) onDecided(taken.filter((one) => parts.includes(one)));
  };
  return (
    <Notice tone="act" title={m.clashTitle} announce>
      <p>{m.clash}</p>
      {open.map((part) => (
        <section key={part} class={css.clash} aria-label={m.parts[part]}>
          <p>
            <strong>{m.parts[part]}</strong>
          </p>
          <div class={css.sides}>
            <Side
              title={m.mine}
              text={show(part, mine)}
              yes={m.keepMine}
              part={part}
              onPick={() => pick(part, false)}
            />
            <Side
              title={m.theirs}
              text={show(part, theirs)}
              yes={m.keepTheirs}
              part={part}
              onPick={() => pick(part, true)}
            />
          </div>
        </section>
      ))}
    </Notice>
  );
}

interface SideProps {
  title: string;
  text: string;
  yes: string;
  part: Part;
  onPick: () => void;
}

function Side({ title, text, yes, part, onPick }: SideProps) {
  const m = useMessages(sharingMessages);
  return (
    <div class={css.side}>
      <p class="soft">{title}</p>
      <blockquote class={css.text}>{text}</blockquote>
      <Button look="secondary" onClick={onPick}>
        {yes}
        <span class="visually-hidden">{m.of({ part: m.parts[part] })}</span>
      </Button>
    </div>
  );
}

function useShown() {
  const m = useMessages(sharingMessages);
  const words = useWords();
  return (part: Part, form: DraftForm): string => {
    const shown = {
      field: form.field && words.field[form.field],
      solutionType: form.solutionType && words.solutionType[form.solutionType],
      directWorker: form.directWorker ? m.yes : m.no,
      authors: form.authors
        .map(({ name, share }) => [name, share && `${share} %`].filter(Boolean).join(' '))
        .join('; '),
      recognition: [form.recognition.number, form.recognition.date, form.recognition.body]
        .filter(Boolean)
        .join(', '),
      unit: form.unit?.name ?? '',
    };
    const text = part in shown ? shown[part as keyof typeof shown] : form[part as 'title'];
    return text || m.nothing;
  };
}
