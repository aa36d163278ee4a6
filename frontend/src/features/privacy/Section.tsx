import type { PersonalSection } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';

/** One kind of data, folded until somebody wants to see it. */
export function Section({ section }: { section: PersonalSection }) {
  const m = useMessages(privacyMessages);
  const spoken = useLanguage();
  const { title, rows, whole } = section;
  return (
    <details class={css.section}>
      <summary>
        <strong>{title[spoken]}</strong> <span class="soft">{m.rows({ count: rows.length })}</span>
      </summary>
      {rows.map((row, index) => (
        <dl key={index} class={css.row}>
          {row.fields.map((field) => (
            <div key={field.name}>
              <dt class="soft">{field.label[spoken]}</dt>
              <dd>{spoken === 'en' ? field.shownEn : field.shown}</dd>
            </div>
          ))}
        </dl>
      ))}
      {!whole && <p>{m.notWhole}</p>}
    </details>
  );
}
