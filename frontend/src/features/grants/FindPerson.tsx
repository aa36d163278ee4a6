import { answer, api } from '../../shared/api/client';
import type { Candidate, Role } from '../../shared/api/types';
import { RadioGroup } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { PeopleSearch } from '../../shared/people/PeopleSearch';
import { grantMessages } from './messages';

interface Props {
  unitId: string;
  role: Role;
  label?: string;
  /** Of the field, where there are two such forms on a page. */
  name?: string;
  error: string | undefined;
  picked: Candidate | null;
  onPick: (person: Candidate | null) => void;
}

export function FindPerson({ unitId, role, label, name = 'personId', error, picked, onPick }: Props) {
  const m = useMessages(grantMessages);
  return (
    <PeopleSearch
      label={label ?? m.find}
      name={name}
      error={error}
      nobody={m.nobody}
      find={async (typed) => {
        const query = { q: typed, role };
        const params = { path: { id: unitId }, query };
        return (await answer(api.GET('/api/v1/units/{id}/grants/candidates', { params }))).items;
      }}
      onFound={(people) => onPick(people.length === 1 ? (people[0] ?? null) : null)}
    >
      {(people) => (
        <RadioGroup
          name={name}
          label={m.found}
          error={error}
          choices={people.map((person) => ({
            value: person.id,
            label: `${person.name} · ${person.unit.name}`,
          }))}
          value={picked?.id ?? ''}
          onChange={(id) => onPick(people.find((person) => person.id === id) ?? null)}
        />
      )}
    </PeopleSearch>
  );
}
