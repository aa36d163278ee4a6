import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Export } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import css from './Exports.module.css';
import { exportMessages } from './messages';
import { exportsKey, isBusy } from './queries';

const LOOK = {
  WAITING: { tone: 'busy', icon: 'clock' },
  RUNNING: { tone: 'busy', icon: 'clock' },
  DONE: { tone: 'good', icon: 'check' },
  FAILED: { tone: 'bad', icon: 'cross' },
  CANCELLED: { tone: 'plain', icon: 'cross' },
  EXPIRED: { tone: 'plain', icon: 'clock' },
} as const;

const KILOBYTE = 1024;

export function ExportItem({ one }: { one: Export }) {
  const m = useMessages(exportMessages);
  const formats = useFormats();
  const language = useLanguage();
  const name = [m.kind[one.kind], one.format, one.subject, one.personal && m.named]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <strong id={`export-${one.id}`}>{name}</strong>
      <span>
        <Tag {...LOOK[one.state]}>{m.state[one.state]}</Tag>{' '}
        <span class="soft">{m.askedAt({ at: formats.dateTime(one.askedAt) })}</span>
      </span>
      {one.state === 'WAITING' && <p class="soft">{m.waiting}</p>}
      {one.state === 'RUNNING' && <Progress one={one} />}
      {one.state === 'FAILED' && <p role="alert">{language === 'en' ? one.problemEn : one.problem}</p>}
      {one.asOf && <Facts one={one} />}
      {one.available && (
        <Download
          label={m.download}
          about={`: ${name}`}
          look="secondary"
          name={one.fileName}
          fetch={() =>
            api.GET('/api/v1/exports/{id}/file', { params: { path: { id: one.id } }, parseAs: 'blob' })
          }
        />
      )}
      {isBusy(one) && <Cancel one={one} name={name} />}
    </>
  );
}

function Progress({ one }: { one: Export }) {
  const m = useMessages(exportMessages);
  const formats = useFormats();
  return (
    <>
      {one.total !== null && (
        <p class="soft">{m.progress({ done: formats.number(one.done), all: formats.number(one.total) })}</p>
      )}
      <progress
        class={css.bar}
        {...(one.total ? { value: one.done, max: one.total } : {})}
        aria-labelledby={`export-${one.id}`}
      />
    </>
  );
}

function Facts({ one }: { one: Export }) {
  const m = useMessages(exportMessages);
  const formats = useFormats();
  return (
    <>
      <span>
        {[
          m.rows({ count: formats.number(one.done) }),
          one.asOf && m.asOf({ at: formats.dateTime(one.asOf) }),
          one.size !== null && m.size({ kilobytes: formats.number(Math.ceil(one.size / KILOBYTE)) }),
          one.available && one.expiresAt && m.until({ at: formats.dateTime(one.expiresAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {one.sha256 && (
        <details>
          <summary>{m.checksum}</summary>
          <p class={css.checksum}>
            {m.ofFile}: {one.sha256}
          </p>
          {one.rowsSha256 && (
            <p class={css.checksum}>
              {m.ofRows}: {one.rowsSha256}
            </p>
          )}
        </details>
      )}
    </>
  );
}

function Cancel({ one, name }: { one: Export; name: string }) {
  const m = useMessages(exportMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.POST('/api/v1/exports/{id}/cancel', { params: { path: { id: one.id } } }));
      await queries.invalidateQueries({ queryKey: exportsKey });
    },
  });
  return (
    <Form form={form}>
      <Button type="submit" look="quiet" pending={form.sending}>
        {form.sending ? m.cancelling : m.cancel}
        <span class="visually-hidden">: {name}</span>
      </Button>
    </Form>
  );
}
