import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../api/client';
import type { UnitHit } from '../api/types';
import { defineMessages, useMessages } from '../i18n/messages';
import { Combobox, type ComboboxOption } from '../ui/Combobox';
import { useSettled } from '../useSettled';
import { vi } from './messages.vi';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));
const MIN_LENGTH = 2;
const TYPING_PAUSE_MS = 200;

export interface PickedUnit {
  id: string;
  name: string;
}

interface Props {
  name: string;
  label?: string;
  hint?: string;
  error?: string | undefined;
  /** Closed units can be picked too: for looking, not for working. */
  closedToo?: boolean;
  /** Offers no others, and says so when none is left. */
  only?: { fits: (hit: UnitHit) => boolean; none: string };
  picked: PickedUnit | null;
  onPick: (unit: PickedUnit | null) => void;
}

/** A unit is always picked from the tree, never typed free. */
export function UnitPicker({ name, label, hint, error, closedToo = false, only, picked, onPick }: Props) {
  const m = useMessages(messages);
  const [text, setText] = useState(picked?.name ?? '');
  const wanted = useSettled(text.trim(), TYPING_PAUSE_MS);
  const searchable = wanted.length >= MIN_LENGTH && wanted !== picked?.name;
  const hits = useQuery({
    queryKey: ['unitSearch', wanted],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units', { params: { query: { q: wanted } }, signal })),
    enabled: searchable,
    placeholderData: keepPreviousData,
  });
  const options = searchable
    ? (hits.data?.items ?? [])
        .filter((hit) => !only || only.fits(hit))
        .map((hit) => optionOf(hit, m.closed, closedToo))
    : [];

  return (
    <Combobox
      name={name}
      label={label ?? m.label}
      hint={hint ?? m.hint}
      error={error}
      text={text}
      options={options}
      searching={hits.isFetching || wanted !== text.trim()}
      minLength={MIN_LENGTH}
      messages={only ? { ...m, none: only.none } : m}
      onText={(typed) => {
        setText(typed);
        if (picked) onPick(null);
      }}
      onPick={(option) => {
        setText(option.label);
        onPick({ id: option.id, name: option.label });
      }}
    />
  );
}

function optionOf(hit: UnitHit, closed: string, pickable: boolean): ComboboxOption {
  return {
    id: hit.id,
    label: hit.name,
    detail: hit.closed ? closed : hit.path.join(' › '),
    disabled: hit.closed && !pickable,
  };
}
