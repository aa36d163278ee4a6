import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { HandDownResult, TargetFileReport } from '../../shared/api/types';
import { Field } from '../../shared/form/Field';
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
  const picker = useRef<HTMLInputElement>(null);

  const guarded = async (work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    }
  };

  const check = (file: File) =>
    guarded(async () => {
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
      } finally {
        setChecking(false);
        // The same file, corrected, may be picked again.
        if (picker.current) picker.current.value = '';
      }
    });

  return (
    <section class={css.section} aria-labelledby="target-file">
      <h2 id="target-file">{m.file}</h2>
      <p class="soft">{m.fileLead}</p>
      <ButtonRow>
        <Button look="secondary" onClick={() => void guarded(() => download(unit, phase, 'XLSX'))}>
          {m.downloadXlsx}
        </Button>
        <Button look="quiet" onClick={() => void guarded(() => download(unit, phase, 'CSV'))}>
          {m.downloadCsv}
        </Button>
      </ButtonRow>
      <Field name="targetFile" label={m.upload} hint={m.uploadHint}>
        <input
          ref={picker}
          id="targetFile"
          class={css.file}
          type="file"
          accept=".xlsx,.csv"
          aria-describedby="targetFile-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void check(file);
          }}
        />
      </Field>
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

/** The contract knows a file as text of the format "binary"; it is sent as it is. */
const asBody = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as File,
  headers: { 'Content-Type': 'application/octet-stream' },
});

async function download(unit: string, phase: string, format: 'XLSX' | 'CSV'): Promise<void> {
  const call = await api.GET('/api/v1/units/{id}/target-file', {
    params: { path: { id: unit }, query: { phase, format } },
    parseAs: 'blob',
  });
  const blob = await answer(Promise.resolve(call as { data?: Blob; error?: unknown; response: Response }));
  const name = /filename="([^"]+)"/.exec(call.response.headers.get('Content-Disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? `chi-tieu.${format.toLowerCase()}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
