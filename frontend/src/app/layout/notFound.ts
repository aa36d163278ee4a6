import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './notFound.vi';

export const notFoundMessages = defineMessages(vi, () => import('./notFound.en').then((loaded) => loaded.en));
