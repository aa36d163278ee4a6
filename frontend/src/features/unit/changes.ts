import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './changes.vi';

export const changeMessages = defineMessages(vi, () => import('./changes.en').then((loaded) => loaded.en));
