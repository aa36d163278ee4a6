import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button, type ButtonLook } from './Button';
import css from './CopyButton.module.css';

interface Props {
  text: string;
  /** Holds the same text; where copying is not allowed, it is selected for the person to copy. */
  field: RefObject<HTMLTextAreaElement | HTMLInputElement>;
  label: string;
  copied: string;
  selected: string;
  look?: ButtonLook;
}

/** One tap copies. Browsers inside other apps often have no clipboard, so the old command is tried, then the text selected. */
export function CopyButton({ text, field, label, copied, selected, look = 'primary' }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome(byCommand() ? copied : selected);
    }
  };
  return (
    <span class={css.copy}>
      <Button look={look} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{outcome}</span>
    </span>
  );
}

function byCommand(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is without a clipboard
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
