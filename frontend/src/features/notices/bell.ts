import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './bell.vi';

/** Apart from the words of the inbox: it is on every page. */
export const bellMessages = defineMessages(vi, () => import('./bell.en').then((loaded) => loaded.en));
