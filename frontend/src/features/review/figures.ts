import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './figures.vi';

export const figuresMessages = defineMessages(vi, () => import('./figures.en').then((loaded) => loaded.en));
