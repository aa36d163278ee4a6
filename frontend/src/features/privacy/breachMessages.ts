import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './breachMessages.vi';

export const breachMessages = defineMessages(vi, () =>
  import('./breachMessages.en').then((loaded) => loaded.en),
);
