import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { AnnouncementPreview, Audience } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { Form } from '../../shared/form/Form';
import { RadioGroup, TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { UnitPicker, type PickedUnit } from '../../shared/units/UnitPicker';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { choicesOf } from '../../shared/words/domain';
import { noticeMessages } from './messages';
import css from './Notices.module.css';

const LEAST_SUBJECT = 5;
const MOST_SUBJECT = 100;
const LEAST_TEXT = 10;
const MOST_TEXT = 2000;

/** Written, looked at as it will be read and by how many, and only then sent. */
export function Announce({ onSent }: { onSent: () => void }) {
  const m = useMessages(noticeMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const campaign = useQuery(campaignQuery);
  const [unit, setUnit] = useState<PickedUnit | null>(null);
  const [key, setKey] = useState(createKey);
  const [preview, setPreview] = useState<AnnouncementPreview | null>(null);
  const form = useForm({
    initial: { audience: 'EVERYBODY', subject: '', text: '' },
    validate: ({ subject, text }): Record<string, string> => ({
      ...(unit ? {} : { unitId: m.unitMissing }),
      ...(subject.trim().length < LEAST_SUBJECT ? { subject: m.subjectShort } : {}),
      ...(text.trim().length < LEAST_TEXT ? { text: m.textShort } : {}),
    }),
    submit: async ({ audience, subject, text }) => {
      const path = { id: unit?.id ?? '' };
      const body = {
        campaignId: campaign.data?.id ?? '',
        audience: audience as Audience,
        subject: subject.trim(),
        text: text.trim(),
      };
      if (!preview) {
        setPreview(
          await answer(api.POST('/api/v1/units/{id}/announcements/preview', { params: { path }, body })),
        );
        return;
      }
      await answer(
        api.POST('/api/v1/units/{id}/announcements', {
          params: { path, header: { 'Idempotency-Key': key } },
          body,
        }),
      );
      setKey(createKey());
      setPreview(null);
      form.set('subject', '');
      form.set('text', '');
      onSent();
      await queries.invalidateQueries({ queryKey: ['announcements'] });
    },
  });
  return (
    <Form form={form} label={m.announcements}>
      {preview ? (
        <>
          <figure class={css.part}>
            <figcaption>{preview.unit.name}</figcaption>
            <blockquote class={css.words}>
              <strong>{preview.subject}</strong>
              {'\n'}
              {preview.text}
            </blockquote>
          </figure>
          <p role="status">
            {preview.people === 0 ? m.nobody : m.people({ count: formats.number(preview.people) })}
          </p>
          <ButtonRow>
            {preview.people > 0 && (
              <Button type="submit" pending={form.sending}>
                {m.send}
              </Button>
            )}
            <Button look="secondary" onClick={() => setPreview(null)}>
              {m.back}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <UnitPicker
            name="unitId"
            label={m.unit}
            error={form.errors['unitId']}
            picked={unit}
            onPick={setUnit}
          />
          <RadioGroup
            name="audience"
            label={m.audience}
            choices={choicesOf(m.audiences)}
            value={form.values.audience}
            onChange={(audience) => form.set('audience', audience)}
          />
          <TextField
            name="subject"
            label={m.subject}
            maxLength={MOST_SUBJECT}
            error={form.errors['subject']}
            value={form.values.subject}
            onChange={(subject) => form.set('subject', subject)}
          />
          <TextArea
            name="text"
            label={m.text}
            rows={6}
            maxLength={MOST_TEXT}
            error={form.errors['text']}
            value={form.values.text}
            onChange={(text) => form.set('text', text)}
          />
          <div>
            <Button type="submit" pending={form.sending}>
              {m.preview}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
