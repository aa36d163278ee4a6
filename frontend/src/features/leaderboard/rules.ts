import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './rules.vi';

export const rulesMessages = defineMessages(vi, () => import('./rules.en').then((loaded) => loaded.en));
