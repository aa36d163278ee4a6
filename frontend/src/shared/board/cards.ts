import { defineMessages } from '../i18n/messages';
import { vi } from './cards.vi';

export const cardMessages = defineMessages(vi, () => import('./cards.en').then((loaded) => loaded.en));
