/** Where the keyboard goes by itself. */
export const CODE_BOX = 'consent-code';
export const TITLE = 'title' as const;

let left: HTMLElement | null = null;

const boxOf = (id: string) => document.getElementById(id);

export const toTitle = (): void => boxOf(TITLE)?.focus();

/** To the code once its reader has it, and back to where the typing was. */
export function toCodeAndBack(): void {
  const code = boxOf(CODE_BOX);
  if (!code) return;
  if (document.activeElement === code) {
    leaveCode();
  } else {
    left = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    code.focus();
  }
}

/** Back, unless the typing goes on elsewhere already. */
export function leaveCode(): void {
  if (document.activeElement !== boxOf(CODE_BOX)) return;
  if (left?.isConnected) left.focus();
  else toTitle();
}

/** When what had the keyboard is gone. */
export function notLost(): void {
  if (document.activeElement === document.body) toTitle();
}
