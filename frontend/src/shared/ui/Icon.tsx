const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  clock: 'M10 5v5l3.5 2M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  pencil: 'M3.5 16.5l1-4 8.5-8.5 3 3-8.5 8.5zM11.5 5.5l3 3',
  returned: 'M8 5L3.5 9.5 8 14M4 9.5h8a4.5 4.5 0 0 1 4.5 4.5v1.5',
  cross: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  info: 'M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14v.5',
  down: 'M5 8l5 5 5-5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  people:
    'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1.5 17c0-3.5 2.5-5.5 5.5-5.5s5.5 2 5.5 5.5M13.5 9a2.5 2.5 0 1 0-.5-4.9M14.5 11.7c2.3.4 4 2.3 4 5.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the text beside it says the same. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
