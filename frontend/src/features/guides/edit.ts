import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './edit.vi';

export const editMessages = defineMessages(vi, () => import('./edit.en').then((loaded) => loaded.en));
