import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './choice.vi';

export const choiceMessages = defineMessages(vi, () => import('./choice.en').then((loaded) => loaded.en));
