import { useEffect, useState } from 'preact/hooks';
import { language, useLanguage } from './language';

/** Vietnamese is the source and the type; English is fetched only by those who ask for it. */
export interface Messages<T> {
  vi: T;
  english: () => T | undefined;
  loadEnglish: () => Promise<T>;
}

export function defineMessages<T>(vi: T, importEnglish: () => Promise<T>): Messages<T> {
  let english: T | undefined;
  let loading: Promise<T> | undefined;
  const loadEnglish = () =>
    (loading ??= importEnglish().then((loaded) => {
      english = loaded;
      return loaded;
    }));
  if (language.get() === 'en') void loadEnglish();
  return { vi, english: () => english, loadEnglish };
}

export function useMessages<T>(messages: Messages<T>): T {
  const current = useLanguage();
  const [, arrived] = useState(0);
  const english = messages.english();
  useEffect(() => {
    if (current !== 'en' || english) return;
    let listening = true;
    void messages.loadEnglish().then(() => {
      if (listening) arrived((count) => count + 1);
    });
    return () => {
      listening = false;
    };
  }, [current, english, messages]);
  return current === 'en' ? (english ?? messages.vi) : messages.vi;
}
