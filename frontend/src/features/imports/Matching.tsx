import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { ListColumn, ListImport, OldFont } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { SelectField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import css from './Imports.module.css';
import { listMessages } from './messages';
import { columnsQuery, importQuery } from './queries';

const FONTS: OldFont[] = ['TCVN3', 'VNI'];

/** Which column of the file is which. */
export function Matching({ one }: { one: ListImport }) {
  const columns = useQuery(columnsQuery(one.kind));
  return <QueryView query={columns}>{(known) => <MatchForm one={one} columns={known} />}</QueryView>;
}

interface Values {
  chosen: Record<number, string>;
  font: string;
}

const fieldOf = (place: number) => `column-${String(place)}`;

function MatchForm({ one, columns }: { one: ListImport; columns: ListColumn[] }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const isEnglish = useLanguage() === 'en';
  const queries = useQueryClient();
  const titleOf = (column: ListColumn) => (isEnglish ? column.titleEn : column.title);
  const missingIn = ({ chosen }: Values) =>
    columns.filter(({ name, needed }) => needed && !Object.values(chosen).includes(name));
  const form = useForm<Values>({
    initial: {
      chosen: Object.fromEntries(
        one.titles.flatMap(({ place, column }) => (column ? [[place, column] as const] : [])),
      ),
      font: one.convertFrom ?? '',
    },
    validate: ({ chosen }): FieldErrors => {
      const seen = new Set<string>();
      const wrong: FieldErrors = {};
      for (const { place } of one.titles) {
        const column = chosen[place];
        if (column && seen.has(column)) wrong[fieldOf(place)] = m.twice;
        if (column) seen.add(column);
      }
      return wrong;
    },
    submit: async ({ chosen, font }) => {
      const checking = await answer(
        api.POST('/api/v1/imports/{id}/check', {
          params: { path: { id: one.id }, header: ifMatch(one.version) },
          body: {
            matching: Object.entries(chosen)
              .filter(([, column]) => column)
              .map(([place, column]) => ({ place: Number(place), column })),
            convertFrom: FONTS.find((known) => known === font) ?? null,
          },
        }),
      );
      queries.setQueryData(importQuery(one.id).queryKey, checking);
    },
  });
  const missing = missingIn(form.values);
  return (
    <Form form={form} label={m.matching}>
      <p>{m.matchingHint}</p>
      {missing.length > 0 && (
        <Notice tone="act" title={m.missing({ columns: missing.map(titleOf).join('; ') })} />
      )}
      <div class={css.columns}>
        {one.titles.map(({ place, title, samples }) => (
          <SelectField
            key={place}
            name={fieldOf(place)}
            label={title ? m.matchOf({ title }) : m.noTitle({ place: formats.number(place + 1) })}
            hint={m.samples({ cells: samples.filter(Boolean).slice(0, 2).join('; ') || '–' })}
            error={form.errors[fieldOf(place)]}
            empty={m.skip}
            choices={columns.map((column) => ({
              value: column.name,
              label: `${titleOf(column)}${column.needed ? ' *' : ''}`,
            }))}
            value={form.values.chosen[place] ?? ''}
            onChange={(column) => form.set('chosen', { ...form.values.chosen, [place]: column })}
          />
        ))}
      </div>
      <SelectField
        name="font"
        label={m.convert}
        hint={m.convertHint}
        empty={m.unicode}
        choices={FONTS.map((value) => ({ value, label: value }))}
        value={form.values.font}
        onChange={(font) => form.set('font', font)}
      />
      <div>
        <Button type="submit" pending={form.sending}>
          {form.sending ? m.checkStarting : one.state === 'CHECKED' ? m.checkAgain : m.check}
        </Button>
      </div>
    </Form>
  );
}
