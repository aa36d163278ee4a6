import { useState } from 'preact/hooks';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import type { ExampleTexts } from './examples.vi';
import { submitMessages } from './messages';
import css from './Submit.module.css';

/** What others wrote, for those who wonder how; fetched by those who look. */
export function Examples({ of, label }: { of: keyof ExampleTexts; label: string }) {
  const m = useMessages(submitMessages);
  const language = useLanguage();
  const [texts, setTexts] = useState<ExampleTexts | null>(null);
  const load = () => {
    const wanted =
      language === 'en'
        ? import('./examples.en').then(({ en }) => en)
        : import('./examples.vi').then(({ vi }) => vi);
    wanted.then(setTexts, () => undefined);
  };
  return (
    <details class={css.more} onToggle={(event) => event.currentTarget.open && load()}>
      <summary>
        {m.examples}
        <span class="visually-hidden">: {label}</span>
      </summary>
      <ul class={css.examples}>
        {texts?.[of].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
