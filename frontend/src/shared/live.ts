import { observable, useObservable } from './observable';

/** False while the page is prerendered HTML that no script answers to yet. */
export const live = observable(false);

export const useLive = (): boolean => useObservable(live);
