import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './settings.vi';

export const settingsMessages = defineMessages(vi, () => import('./settings.en').then((loaded) => loaded.en));
