import type { vi } from './similar.vi';

export const en = {
  title: 'There are ideas with nearly this name',
  hint: 'You can still send yours. Have a look, so that you can say what is new in it.',
  newTab: '(opens in a new tab)',
} satisfies typeof vi;
