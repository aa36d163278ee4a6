import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { ExportFormat, ExportKind, Me } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { Form } from '../../shared/form/Form';
import { Checkbox, RadioGroup, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Exports.module.css';
import { exportMessages } from './messages';
import { filtersOf, formatsOf, mayName, screenOf } from './order';
import { exportsKey } from './queries';

const LEAST_REASON = 5;
const MOST_REASON = 500;

/** One file of what a screen shows. */
export function AskExport({ kind, me }: { kind: ExportKind; me: Me }) {
  const m = useMessages(exportMessages);
  const queries = useQueryClient();
  const { query, route } = useLocation();
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: { format: formatsOf(kind)[0] as ExportFormat, personal: false, reason: '' },
    validate: ({ personal, reason }) =>
      personal && reason.trim().length < LEAST_REASON ? { reason: m.reasonShort } : {},
    submit: async ({ format, personal, reason }) => {
      await answer(
        api.POST('/api/v1/exports', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            kind,
            format,
            ...filtersOf(kind, query),
            personal,
            reason: personal ? reason.trim() : null,
          },
        }),
      );
      setKey(createKey());
      await queries.invalidateQueries({ queryKey: exportsKey });
      route(entryPaths.exports);
    },
  });
  return (
    <section class={css.section} aria-labelledby="ask">
      <h2 id="ask">{m.askTitle({ kind: m.kind[kind] })}</h2>
      <p class="soft">
        {m.askHint} <a href={screenOf(kind, query)}>{m.backToScreen}</a>
      </p>
      <Form form={form} label={m.askTitle({ kind: m.kind[kind] })}>
        <RadioGroup
          name="format"
          label={m.format}
          choices={formatsOf(kind).map((value) => ({ value, label: m.formats[value] }))}
          value={form.values.format}
          onChange={(format) => form.set('format', format as ExportFormat)}
        />
        {mayName(
          kind,
          me.grants.map(({ role }) => role),
        ) && (
          <>
            <Checkbox
              name="personal"
              label={m.personal}
              checked={form.values.personal}
              onChange={(personal) => form.set('personal', personal)}
            />
            <p class="soft">{m.personalHint}</p>
          </>
        )}
        {form.values.personal && (
          <TextArea
            name="reason"
            label={m.reason}
            error={form.errors['reason']}
            rows={2}
            maxLength={MOST_REASON}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
        )}
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.asking : m.ask}
          </Button>
        </div>
      </Form>
    </section>
  );
}
