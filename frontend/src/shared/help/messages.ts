import { defineMessages } from '../i18n/messages';
import { vi } from './messages.vi';

export const helpMessages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));
