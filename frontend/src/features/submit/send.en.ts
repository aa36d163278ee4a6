import type { vi } from './send.vi';

export const en: typeof vi = {
  filesUnderway: ({ name }) => `The file ${name} has not arrived yet. Wait, or remove it and then send`,
  declarations: 'Your declarations',
  truthful: 'What is written above is true, and I made it',
  notIpProtected: 'This solution is not protected intellectual property of somebody else',
  mayPublish: 'I agree that this initiative is published for everybody to read (optional)',
  truthfulMissing: 'You need to confirm that it is true',
  ipMissing: 'You need to confirm the point on intellectual property',
  notOpen: 'Initiatives are not taken at the moment',
  nextPhase: (p: { name: string; day: string }) =>
    `${p.name} opens on ${p.day}. Your draft is kept until then.`,
};
