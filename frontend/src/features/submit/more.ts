import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './more.vi';

export const moreMessages = defineMessages(vi, () => import('./more.en').then((loaded) => loaded.en));
export type MoreTexts = typeof vi;
