import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { HandDownResult, TargetFileReport } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { FileInput } from '../../shared/files/FileInput';
import { asBody } from '../../shared/files/sending';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Skeleton } from '../../shared/ui/Skeleton';
import { FileReport } from './FileReport';
import { targetMessages } from './messages';
import { SaveResult } from './SaveResult';
import css from './Targets.module.css';

interface Props {
  unit: string;
  phase: string;
}

interface Checked {
  file: File;
  key: string;
  report: TargetFileReport;
}

/** Out as a spreadsheet, in again: checked first, then saved as a whole. */
export function TargetFile({ unit, phase }: Props) {
  const m = useMessages(targetMessages);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [saved, setSaved] = useState<Pick<HandDownResult, 'saved' | 'proposed'> | null>(null);

  const check = async (file: File) => {
    setProblem(null);
    setChecked(null);
    setSaved(null);
    setChecking(true);
    try {
      const report = await answer(
        api.POST('/api/v1/units/{id}/target-file/check', {
          params: { path: { id: unit }, query: { phase } },
          ...asBody(file),
        }),
      );
      setChecked({ file, key: createKey(), report });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      setChecking(false);
    }
  };

  const load = (format: 'XLSX' | 'CSV') => () =>
    api.GET('/api/v1/units/{id}/target-file', {
      params: { path: { id: unit }, query: { phase, format } },
      parseAs: 'blob',
    });

  return (
    <section class={css.section} aria-labelledby="target-file">
      <h2 id="target-file">{m.file}</h2>
      <p class="soft">{m.fileLead}</p>
      <ButtonRow>
        <Download look="secondary" label={m.downloadXlsx} name="chi-tieu.xlsx" fetch={load('XLSX')} />
        <Download label={m.downloadCsv} name="chi-tieu.csv" fetch={load('CSV')} />
      </ButtonRow>
      <FileInput
        name="targetFile"
        label={m.upload}
        hint={m.uploadHint}
        accept=".xlsx,.csv"
        once
        onPick={(file) => {
          if (file) void check(file);
        }}
      />
      {checking && <Skeleton label={m.checking} />}
      {problem && <Problem error={problem} />}
      <SaveResult saved={saved} />
      {checked && (
        <>
          <FileReport report={checked.report} />
          {checked.report.errors === 0 && checked.report.saved + checked.report.proposed > 0 && (
            <Apply
              key={checked.key}
              unit={unit}
              phase={phase}
              checked={checked}
              onSaved={(result) => {
                setChecked(null);
                setSaved(result);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface ApplyProps extends Props {
  checked: Checked;
  onSaved: (result: Pick<HandDownResult, 'saved' | 'proposed'>) => void;
}

function Apply({ unit, phase, checked, onSaved }: ApplyProps) {
  const m = useMessages(targetMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim().length < 3 ? { fileReason: m.reasonMissing } : {}),
    submit: async ({ reason }) => {
      const result = await answer(
        api.POST('/api/v1/units/{id}/target-file', {
          params: {
            path: { id: unit },
            query: { phase, reason: reason.trim() },
            header: { 'Idempotency-Key': checked.key },
          },
          ...asBody(checked.file),
        }),
      );
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['targets'] }),
        queries.invalidateQueries({ queryKey: ['board'] }),
      ]);
      onSaved(result);
    },
  });
  return (
    <Form form={form} label={m.apply}>
      <TextArea
        name="fileReason"
        label={m.fileReason}
        hint={m.reasonHint}
        error={form.errors['fileReason']}
        rows={2}
        maxLength={500}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
      <div>
        <Button type="submit" pending={form.sending}>
          {form.sending ? m.saving : m.apply}
        </Button>
      </div>
    </Form>
  );
}
