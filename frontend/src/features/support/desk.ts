import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './desk.vi';

export const deskMessages = defineMessages(vi, () => import('./desk.en').then((loaded) => loaded.en));
