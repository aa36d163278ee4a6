import type { vi } from './send.vi';

export const en: typeof vi = {
  filesUnderway: ({ name }) => `The file ${name} has not arrived yet. Wait, or remove it and then send`,
};
