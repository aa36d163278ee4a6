import { defineMessages } from '../i18n/messages';
import { vi } from './sharing.vi';

export const sharingMessages = defineMessages(vi, () => import('./sharing.en').then((loaded) => loaded.en));
