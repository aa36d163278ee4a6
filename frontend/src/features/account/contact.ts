import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './contact.vi';

export const contactMessages = defineMessages(vi, () => import('./contact.en').then((loaded) => loaded.en));
