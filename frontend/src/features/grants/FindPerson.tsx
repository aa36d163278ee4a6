import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { Candidate, Role } from '../../shared/api/types';
import { RadioGroup, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Grants.module.css';
import { grantMessages } from './messages';

const LEAST_LETTERS = 2;

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

/** A form of its own, asked for by a button: a phone number is only right when it is whole. */
export function FindPerson({ unitId, role, label, name: field = 'personId', error, picked, onPick }: Props) {
  const m = useMessages(grantMessages);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Candidate[] | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [tooShort, setTooShort] = useState(false);
  const [finding, setFinding] = useState(false);
  const find = async () => {
    const wanted = typed.trim();
    setTooShort(wanted.length < LEAST_LETTERS);
    if (wanted.length < LEAST_LETTERS || finding) return;
    setFinding(true);
    setProblem(null);
    try {
      const { items } = await answer(
        api.GET('/api/v1/units/{id}/grants/candidates', {
          params: { path: { id: unitId }, query: { q: wanted, role } },
        }),
      );
      setFound(items);
      onPick(items.length === 1 ? (items[0] ?? null) : null);
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason;
      setProblem(reason);
    } finally {
      setFinding(false);
    }
  };
  const hasSome = found !== null && found.length > 0;
  return (
    <form
      class={css.find}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <TextField
        name={hasSome ? `${field}-find` : field}
        type="search"
        label={label ?? m.find}
        hint={m.findHint}
        error={tooShort ? m.tooShort : hasSome ? undefined : error}
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <div>
        <Button type="submit" look="secondary" pending={finding}>
          {finding ? m.finding : m.findYes}
        </Button>
      </div>
      {problem && <Problem error={problem} />}
      <div role="status">{found?.length === 0 && <p>{m.nobody}</p>}</div>
      {hasSome && (
        <RadioGroup
          name={field}
          label={m.found}
          error={error}
          choices={found.map(({ id, name, unit }) => ({ value: id, label: `${name} · ${unit.name}` }))}
          value={picked?.id ?? ''}
          onChange={(id) => onPick(found.find((person) => person.id === id) ?? null)}
        />
      )}
    </form>
  );
}
