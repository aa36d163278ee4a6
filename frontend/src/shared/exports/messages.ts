import { defineMessages } from '../i18n/messages';
import { vi } from './messages.vi';

export const exportWayMessages = defineMessages(vi, () =>
  import('./messages.en').then((loaded) => loaded.en),
);
