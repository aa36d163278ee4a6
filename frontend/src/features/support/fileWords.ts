import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './files.vi';

export const fileMessages = defineMessages(vi, () => import('./files.en').then((loaded) => loaded.en));
