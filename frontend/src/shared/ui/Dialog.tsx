import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import css from './Dialog.module.css';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOurs = useRef(false);
  const titleId = useId();
  // With the frame that changes, so that nobody presses on a page that only looks free again.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) {
      isOurs.current = true;
      element.close();
    }
  }, [open]);
  // The event comes some time after the closing, when the next opening may have been asked for already.
  const closed = () => {
    if (isOurs.current) isOurs.current = false;
    else onClose();
  };
  return (
    <dialog ref={dialog} class={css.dialog} aria-labelledby={titleId} onClose={closed}>
      <div class={css.body}>
        <h2 id={titleId}>{title}</h2>
        {open && children}
      </div>
    </dialog>
  );
}
