import { lazyPart } from '../ui/lazyPart';

/** Only staff ever sees it. */
export const SecondStep = lazyPart(() => import('./SecondStepForm').then((loaded) => loaded.default));
