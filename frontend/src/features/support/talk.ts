import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './talk.vi';

export const talkMessages = defineMessages(vi, () => import('./talk.en').then((loaded) => loaded.en));
