import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './many.vi';

export const manyMessages = defineMessages(vi, () => import('./many.en').then((loaded) => loaded.en));
