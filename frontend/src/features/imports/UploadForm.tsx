import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { ListKind, Unit } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { FileInput } from '../../shared/files/FileInput';
import { asBody, XLSX } from '../../shared/files/sending';
import { Form } from '../../shared/form/Form';
import { SelectField, TextField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { importPath } from './addresses';
import css from './Imports.module.css';
import { listMessages } from './messages';

interface Values {
  kind: ListKind;
  unit: PickedUnit | null;
  source: string;
  file: File | null;
}

interface Props {
  top: Unit;
  campaign: string;
  kinds: ListKind[];
}

export function UploadForm({ top, campaign, kinds }: Props) {
  const m = useMessages(listMessages);
  const { route, query } = useLocation();
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm<Values>({
    initial: {
      kind: kinds.find((kind) => kind === query['kind']) ?? kinds[0] ?? 'IDEAS',
      unit: top,
      source: query['source'] ?? '',
      file: null,
    },
    validate: ({ unit, source, file }): FieldErrors => ({
      ...(unit ? {} : { unit: m.unitMissing }),
      ...(source.trim() ? {} : { source: m.sourceMissing }),
      ...(file ? {} : { file: m.fileMissing }),
    }),
    submit: async ({ kind, unit, source, file }) => {
      if (!unit || !file) return;
      const made = await answer(
        api.POST('/api/v1/imports', {
          params: {
            query: { kind, unit: unit.id, campaign, source: source.trim(), fileName: file.name.slice(-200) },
            header: { 'Idempotency-Key': key },
          },
          ...asBody(file),
        }),
      );
      await queries.invalidateQueries({ queryKey: ['imports'] });
      route(importPath(made.id));
    },
  });
  const { kind, unit, source } = form.values;
  const change = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    setKey(createKey());
  };
  const template = (format: 'XLSX' | 'CSV') => () =>
    api.GET('/api/v1/imports/template', { params: { query: { kind, format } }, parseAs: 'blob' });
  return (
    <Form form={form} label={m.title}>
      {kinds.length > 1 && (
        <SelectField
          name="kind"
          label={m.kind}
          choices={kinds.map((value) => ({ value, label: m.kinds[value] }))}
          value={kind}
          onChange={(value) => change('kind', value as ListKind)}
        />
      )}
      <div class={css.links}>
        <Download key={`${kind} XLSX`} label={m.template} name="mau-nhap.xlsx" fetch={template('XLSX')} />
        <Download key={`${kind} CSV`} label={m.templateCsv} name="mau-nhap.csv" fetch={template('CSV')} />
      </div>
      <UnitPicker
        name="unit"
        label={m.unit}
        hint={m.unitHint}
        error={form.errors['unit']}
        picked={unit}
        onPick={(picked) => change('unit', picked)}
      />
      <TextField
        name="source"
        label={m.source}
        hint={m.sourceHint}
        error={form.errors['source']}
        maxLength={100}
        value={source}
        onChange={(value) => change('source', value)}
      />
      <FileInput
        name="file"
        label={m.file}
        hint={m.fileHint}
        error={form.errors['file']}
        accept={`.xlsx,.csv,${XLSX},text/csv`}
        onPick={(file) => change('file', file)}
      />
      <div>
        <Button type="submit" pending={form.sending}>
          {form.sending ? m.uploading : m.upload}
        </Button>
      </div>
    </Form>
  );
}
