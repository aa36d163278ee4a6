import type { Language } from './language';

/** What the programme says itself comes in both languages; what people write is in theirs. */
export const said = (language: Language, text: string, textEn: string | null): string =>
  language === 'en' && textEn !== null ? textEn : text;
