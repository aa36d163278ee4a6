import { defineMessages } from '../i18n/messages';
import { vi } from './common.vi';

export const commonMessages = defineMessages(vi, () => import('./common.en').then((loaded) => loaded.en));
