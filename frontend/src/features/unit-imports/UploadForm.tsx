import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Unit } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { FileInput } from '../../shared/files/FileInput';
import { asBody, sheetType, XLSX } from '../../shared/files/sending';
import { Form } from '../../shared/form/Form';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import css from './Imports.module.css';
import { importMessages } from './messages';

interface Values {
  unit: PickedUnit | null;
  file: File | null;
}

export function UploadForm({ top }: { top: Unit }) {
  const m = useMessages(importMessages);
  const { route } = useLocation();
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm<Values>({
    initial: { unit: top, file: null },
    validate: ({ unit, file }): FieldErrors => ({
      ...(unit ? {} : { unit: m.underMissing }),
      ...(file ? {} : { file: m.fileMissing }),
    }),
    submit: async ({ unit, file }) => {
      if (!unit || !file) return;
      const made = await answer(
        api.POST('/api/v1/unit-imports', {
          params: { query: { unit: unit.id }, header: { 'Idempotency-Key': key } },
          ...asBody(file, sheetType(file)),
        }),
      );
      await queries.invalidateQueries({ queryKey: ['unitImports'] });
      route(withQuery(paths.unitImports, { id: made.id }));
    },
  });
  const { unit } = form.values;
  const change = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    setKey(createKey());
  };
  const template = (format: 'XLSX' | 'CSV') => () =>
    api.GET('/api/v1/unit-imports/template', { params: { query: { format } }, parseAs: 'blob' });
  return (
    <>
      <div class={css.links}>
        <Download label={m.template} name="mau-don-vi.xlsx" fetch={template('XLSX')} />
        <Download label={m.templateCsv} name="mau-don-vi.csv" fetch={template('CSV')} />
        {unit && (
          <Download
            key={unit.id}
            label={m.current}
            name="don-vi.xlsx"
            fetch={() =>
              api.GET('/api/v1/units/{id}/sheet', {
                params: { path: { id: unit.id }, query: { format: 'XLSX' } },
                parseAs: 'blob',
              })
            }
          />
        )}
      </div>
      <Form form={form} label={m.title}>
        <UnitPicker
          name="unit"
          label={m.under}
          hint={m.underHint}
          error={form.errors['unit']}
          picked={unit}
          onPick={(picked) => change('unit', picked)}
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
    </>
  );
}
