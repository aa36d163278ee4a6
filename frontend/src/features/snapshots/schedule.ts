import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './schedule.vi';

export const scheduleMessages = defineMessages(vi, () => import('./schedule.en').then((loaded) => loaded.en));
