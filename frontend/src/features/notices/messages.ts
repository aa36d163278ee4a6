import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './messages.vi';

export const noticeMessages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));
