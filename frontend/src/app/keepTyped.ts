type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (root: HTMLElement) => [
  ...root.querySelectorAll<Control>('input[id], textarea[id], select[id]'),
];

const wasChanged = (control: Control): boolean =>
  control instanceof HTMLSelectElement
    ? control.selectedIndex > 0 && !control.options[control.selectedIndex]?.defaultSelected
    : control.value !== control.defaultValue;

/**
 * On a slow network people type, or the browser fills in, before the script is here. Hydration would put the empty
 * initial state over it: this hands it to the page as if it had just been typed.
 */
export function keepTyped(root: HTMLElement, hydrate: () => void): void {
  const typed = controls(root)
    .filter(wasChanged)
    .map((control) => ({ id: control.id, value: control.value }));
  hydrate();
  for (const { id, value } of typed) {
    const control = controls(root).find((found) => found.id === id);
    if (!control) continue;
    control.value = value;
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  }
}
