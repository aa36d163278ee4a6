import { defineMessages } from '../i18n/messages';
import { vi } from './notMine.vi';

export const notMineMessages = defineMessages(vi, () => import('./notMine.en').then((loaded) => loaded.en));
