import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './public.vi';

export const publicMessages = defineMessages(vi, () => import('./public.en').then((loaded) => loaded.en));
