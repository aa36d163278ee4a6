import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';
import { keepingTimesQuery } from './queries';

/** How long what is kept, and why. */
export function KeepingTimes() {
  const m = useMessages(privacyMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const times = useQuery(keepingTimesQuery);
  return (
    <section class={css.part} aria-labelledby="keeping">
      <h2 id="keeping">{m.keeping}</h2>
      <QueryView query={times} pending={<Skeleton label={common.loading} lines={6} />}>
        {({ items }) => (
          <details class={css.section}>
            <summary>{m.keepingAll}</summary>
            {items.map((item) => (
              <dl key={item.name} class={css.row}>
                <dt>{item.what[language]}</dt>
                <dd>
                  <strong>{item.days === null ? m.keptOn : m.keptFor({ days: item.days })}</strong>{' '}
                  {item.why[language]}
                </dd>
              </dl>
            ))}
          </details>
        )}
      </QueryView>
    </section>
  );
}
