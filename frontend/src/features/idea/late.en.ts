import type { vi } from './late.vi';

export const en = {
  ask: 'Ask for late entry',
  askTitle: 'Ask for late entry',
  askText:
    'The phase has closed but is not closed off. Somebody with the right looks at it and enters it if there is a good reason.',
  askAgain: 'You have asked. If you edit the draft, declare and ask again.',
  truthful: 'What is written above is true, and I made it',
  notIpProtected: 'This solution is not protected intellectual property of somebody else',
  mayPublish: 'I agree that this initiative is published for everybody to read (optional)',
  declareMissing: 'You need to confirm this',
  send: 'Send the request',
  sending: 'Sending…',
  enter: 'Enter late',
  enterTitle: 'Enter this initiative late',
  enterText:
    'It counts in the phase you choose and stays marked as late for ever. You may not decide on it afterwards.',
  phase: 'Closed phase',
  phaseMissing: 'Choose a phase',
  reason: 'Reason for the late entry',
  reasonHint: 'Reviewers and the author can read it.',
  reasonShort: 'Write a reason of at least 10 letters',
  asked: 'Late entry is asked for',
  waiting: (p) => `Sent at ${p.at}, waiting for somebody with the right.`,
  late: 'Late entry',
  lateBy: (p) => `${p.name} entered it at ${p.at}, after the phase had closed.`,
  latePublic: 'This initiative was entered after the phase had closed.',
} satisfies typeof vi;
