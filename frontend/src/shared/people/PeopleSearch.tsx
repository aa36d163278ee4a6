import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { Problem } from '../api/Problem';
import { TextField } from '../form/inputs';
import { defineMessages, useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { vi } from './messages.vi';
import css from './PeopleSearch.module.css';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));

const LEAST_LETTERS = 2;

interface Props<T> {
  label: string;
  /** Of the field, where there are two such forms on a page. */
  name: string;
  /** Said while nobody is found yet; afterwards it belongs to what is shown then. */
  error?: string | undefined;
  nobody: string;
  find: (typed: string) => Promise<T[]>;
  onFound: (found: T[]) => void;
  children: (found: T[]) => ComponentChildren;
}

/** A form of its own, asked for by a button: a phone number is only right when it is whole. */
export function PeopleSearch<T>({ label, name, error, nobody, find, onFound, children }: Props<T>) {
  const m = useMessages(messages);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<T[] | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [tooShort, setTooShort] = useState(false);
  const [finding, setFinding] = useState(false);
  const search = async () => {
    const wanted = typed.trim();
    setTooShort(wanted.length < LEAST_LETTERS);
    if (wanted.length < LEAST_LETTERS || finding) return;
    setFinding(true);
    setProblem(null);
    try {
      const people = await find(wanted);
      setFound(people);
      onFound(people);
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
        void search();
      }}
    >
      <TextField
        name={hasSome ? `${name}-find` : name}
        type="search"
        label={label}
        hint={m.hint}
        error={tooShort ? m.tooShort : hasSome ? undefined : error}
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <div>
        <Button type="submit" look="secondary" pending={finding}>
          {finding ? m.finding : m.yes}
        </Button>
      </div>
      {problem && <Problem error={problem} />}
      <div role="status">{found?.length === 0 && <p>{nobody}</p>}</div>
      {hasSome && children(found)}
    </form>
  );
}
