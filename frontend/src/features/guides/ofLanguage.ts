import type { Language } from '../../shared/i18n/language';

/** What shows screens is there for each language; who has none in the own one sees the other. */
export const ofLanguage = <File>(language: Language, vi: File | null, en: File | null): File | null =>
  language === 'en' ? (en ?? vi) : (vi ?? en);
