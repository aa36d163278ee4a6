import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './consent.vi';

export const consentMessages = defineMessages(vi, () => import('./consent.en').then((loaded) => loaded.en));
