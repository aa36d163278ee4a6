import type { vi } from './eligibility.vi';

export const en: typeof vi = {
  title: 'Check before sending',
  checking: 'Checking…',
  verdict: {
    READY: 'Ready to be sent',
    WAITING: 'You have done your part, something else has to happen first',
    NOT_YET: 'Cannot be sent yet, something is missing',
  },
  state: { OK: 'Fine', MISSING: 'Missing', WAITING: 'Waiting', CONFIRM: 'Confirmed when sending' },
  fine: (p) => `${String(p.count)} points are fine`,
  keepWaiting: 'Leave the draft waiting, go to “My initiatives”',
  askLate: 'Ask for late entry on the page of this draft',
  empty: 'Nothing is written yet. Missing:',
  offlineMissing: 'The system cannot be asked. As far as this device can tell, this is missing:',
  offlineFine: 'The system cannot be asked. As far as this device can tell, the contents are complete.',
};
