import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './passOn.vi';

export const passOnMessages = defineMessages(vi, () => import('./passOn.en').then((loaded) => loaded.en));
