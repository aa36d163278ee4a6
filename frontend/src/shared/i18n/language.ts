import { observable, useObservable } from '../observable';

export type Language = 'vi' | 'en';

const STORAGE_KEY = 'sk.language';

/** Vietnamese until the page is live: the prerendered HTML is Vietnamese and has to hydrate unchanged. */
export const language = observable<Language>('vi');

export const useLanguage = (): Language => useObservable(language);

export function restoreLanguage(): void {
  if (localStorage.getItem(STORAGE_KEY) === 'en') chooseLanguage('en');
}

export function chooseLanguage(next: Language): void {
  localStorage.setItem(STORAGE_KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}
