import type { vi } from './messages.vi';

export const en = {
  title: 'Help and contact',
  lead: 'What people often ask when they send an initiative.',
  items: [
    {
      question: 'What is an initiative?',
      answer:
        'A new way of working that you have used and that helps: faster, safer, cheaper, better service. It need not be an invention.',
    },
    {
      question: 'What do I need?',
      answer:
        'A name, the new way, the first day it was used and what it brought. A few sentences are enough.',
    },
    {
      question: 'What if the network fails while I write?',
      answer:
        'The text is kept on your device while you type. When the network is back, the draft saves itself.',
    },
    {
      question: 'It was returned. What now?',
      answer:
        'Open “My initiatives”, read the comment and press “Correct and submit again”. The day you first sent it is kept.',
    },
    {
      question: 'No account, forgotten password, workplace not found?',
      answer:
        'Ask an officer of your grassroots union. They can create an account, reset it and enter for you.',
    },
    {
      question: 'What happens to my personal data?',
      answer:
        'It serves to record your initiative only. We do not ask for your identity number, home address, religion or salary. An initiative is published only if you agree.',
    },
  ],
  guides: 'See the step-by-step guides',
  ask: 'Ask the support team',
  start: 'Send an initiative',
} satisfies typeof vi;
