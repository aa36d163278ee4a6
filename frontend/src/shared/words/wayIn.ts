import { defineMessages } from '../i18n/messages';
import { vi } from './wayIn.vi';

/** Apart from what nearly every page says: pages that anybody may see do without them. */
export const wayInMessages = defineMessages(vi, () => import('./wayIn.en').then((loaded) => loaded.en));
