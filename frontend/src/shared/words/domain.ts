import type { Choice } from '../form/inputs';
import { defineMessages, useMessages } from '../i18n/messages';
import { vi } from './domain.vi';

const domainMessages = defineMessages(vi, () => import('./domain.en').then((loaded) => loaded.en));

/** The words of the programme (fields, states, blocks, reasons) in the language of the page. */
export const useWords = () => useMessages(domainMessages);

export const choicesOf = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
