import { answer, api } from '../../shared/api/client';
import type { SoughtPerson } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { PeopleSearch } from '../../shared/people/PeopleSearch';
import css from './Audit.module.css';
import { auditMessages } from './messages';

interface Props {
  /** The page with one more condition. */
  urlWith: (more: Record<string, string>) => string;
  onFound: (people: SoughtPerson[]) => void;
}

/** Chooses whose doings are shown, or what was done about whom. */
export function FindPeople({ urlWith, onFound }: Props) {
  const m = useMessages(auditMessages);
  return (
    <details class={css.details}>
      <summary>{m.byPerson}</summary>
      <PeopleSearch
        label={m.whoIsSought}
        name="sought"
        nobody={m.nobody}
        find={async (q) =>
          (await answer(api.GET('/api/v1/audit-events/people', { params: { query: { q } } }))).items
        }
        onFound={onFound}
      >
        {(people) => (
          <ul class={css.cards} aria-label={m.people}>
            {people.map(({ id, name, unit }) => (
              <li key={id}>
                <p>
                  <strong>{name}</strong> · {unit?.name ?? m.noWorkplace}
                </p>
                <p class={css.ways}>
                  <a href={urlWith({ actor: id })}>
                    {m.did}
                    <span class="visually-hidden">: {name}</span>
                  </a>
                  <a href={urlWith({ whom: id })}>
                    {m.concerned}
                    <span class="visually-hidden">: {name}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        )}
      </PeopleSearch>
    </details>
  );
}
