import type { ComponentChildren } from 'preact';
import { useLive } from '../live';
import css from './Button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'gold' | 'danger' | 'quiet';

interface Look {
  look?: ButtonLook;
  large?: boolean;
  children: ComponentChildren;
}

const classes = (look: ButtonLook, large: boolean) =>
  [css.button, css[look], large ? css.large : ''].filter(Boolean).join(' ');

interface ButtonProps extends Look {
  type?: 'button' | 'submit';
  /** Stays focusable while the work runs; a second press does nothing. */
  pending?: boolean;
  onClick?: () => void;
  describedBy?: string;
}

/** A form cannot be sent before the script is here: the browser would put what was typed into the address. */
export function Button({
  look = 'primary',
  large = false,
  type = 'button',
  pending = false,
  onClick,
  describedBy,
  children,
}: ButtonProps) {
  const isLive = useLive();
  return (
    <button
      type={type}
      disabled={type === 'submit' && !isLive}
      class={classes(look, large)}
      aria-disabled={pending ? 'true' : undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

export function ButtonLink({ look = 'primary', large = false, href, children }: Look & { href: string }) {
  return (
    <a class={classes(look, large)} href={href}>
      {children}
    </a>
  );
}

export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class={css.row}>{children}</div>;
}
