import { defineMessages } from '../../shared/i18n/messages';
import { vi } from './tree.vi';

export const treeMessages = defineMessages(vi, () => import('./tree.en').then((loaded) => loaded.en));
