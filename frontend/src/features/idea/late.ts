import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './late.vi';

export const lateMessages = defineMessages(vi, () => import('./late.en').then((loaded) => loaded.en));
