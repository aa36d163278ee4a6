import type { vi } from './messages.vi';

export const en = {
  leftTitle: 'You have stopped taking part',
  left: (p: { time: string }) =>
    `Since ${p.time} the programme takes in nothing new of yours. What was counted still counts, without your name. To take part again, read this and agree:`,
  agree: 'I agree, let me take part again',
  agreeing: 'Saving…',
  myData: 'My data: what is kept, and asking for it to be erased',
} satisfies typeof vi;
