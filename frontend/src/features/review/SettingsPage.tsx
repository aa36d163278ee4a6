import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Holiday, Me, ReasonCode, ReviewSettings } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { choicesOf, useWords } from '../../shared/words/domain';
import { HolidayFields, holidayErrors } from './HolidayFields';
import { settingsQuery } from './queries';
import css from './Review.module.css';
import { mayReview } from './rights';
import { settingsMessages } from './settings';

const MOST_DAYS = 90;
const LEAST_TEXT = 10;
const mayLook = (me: Me) => mayReview(me) || me.grants.some(({ role }) => role === 'ADMIN');

export default function SettingsPage() {
  const m = useMessages(settingsMessages);
  return (
    <Page title={m.title} back={{ href: paths.review, label: m.back }} narrow>
      <SignedIn here={paths.reviewSettings} allowed={mayLook}>
        {() => <Loaded />}
      </SignedIn>
    </Page>
  );
}

function Loaded() {
  const settings = useQuery(settingsQuery);
  return (
    <QueryView query={settings}>
      {(found) => (found.mayChange ? <Edit settings={found} /> : <Read settings={found} />)}
    </QueryView>
  );
}

function Read({ settings }: { settings: ReviewSettings }) {
  const m = useMessages(settingsMessages);
  const formats = useFormats();
  const words = useWords();
  return (
    <>
      <Notice title={m.readOnly} />
      <p>
        {m.days}: <strong>{settings.serviceDays}</strong>
      </p>
      <h2>{m.holidays}</h2>
      {settings.holidays.length === 0 && <p>{m.noHolidays}</p>}
      <ul>
        {settings.holidays.map(({ day, name }) => (
          <li key={day}>
            {formats.day(day)}: {name}
          </li>
        ))}
      </ul>
      <h2>{m.templates}</h2>
      <ul>
        {settings.templates.map(({ code, text }) => (
          <li key={text}>
            <strong>{words.reason[code]}:</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Values {
  days: string;
  holidays: Holiday[];
  templates: { code: ReasonCode; text: string }[];
}

function Edit({ settings }: { settings: ReviewSettings }) {
  const m = useMessages(settingsMessages);
  const words = useWords();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const form = useForm<Values>({
    initial: {
      days: String(settings.serviceDays),
      holidays: settings.holidays,
      templates: settings.templates,
    },
    validate: ({ days, holidays, templates }) => {
      const errors: FieldErrors = holidayErrors(holidays, m);
      const count = Number(days);
      if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS) errors['serviceDays'] = m.daysWrong;
      templates.forEach(({ text }, index) => {
        if (text.trim().length < LEAST_TEXT) errors[`text-${String(index)}`] = m.textMissing;
      });
      return errors;
    },
    submit: async ({ days, holidays, templates }) => {
      const changed = await answer(
        api.PUT('/api/v1/review-settings', {
          params: { header: ifMatch(settings.version) },
          body: { serviceDays: Number(days), holidays, templates },
        }),
      );
      setSaved(true);
      queries.setQueryData(settingsQuery.queryKey, changed);
    },
  });
  const { templates } = form.values;
  const change = (index: number, part: Partial<Values['templates'][number]>) =>
    form.change('templates', (now) =>
      now.map((template, place) => (place === index ? { ...template, ...part } : template)),
    );
  return (
    <Form form={form}>
      {saved && <Notice tone="good" title={m.saved} announce />}
      <TextField
        name="serviceDays"
        label={m.days}
        error={form.errors['serviceDays']}
        inputMode="numeric"
        maxLength={2}
        short
        value={form.values.days}
        onChange={(days) => form.set('days', days)}
      />
      <HolidayFields
        holidays={form.values.holidays}
        errors={form.errors}
        onChange={(next) => form.change('holidays', next)}
      />
      <h2>{m.templates}</h2>
      {templates.map((template, index) => (
        <div key={index} class={css.template}>
          <SelectField
            name={`code-${String(index)}`}
            label={m.code({ place: index + 1 })}
            choices={choicesOf(words.reason)}
            value={template.code}
            onChange={(code) => change(index, { code: code as ReasonCode })}
          />
          <TextArea
            name={`text-${String(index)}`}
            label={m.text({ place: index + 1 })}
            error={form.errors[`text-${String(index)}`]}
            rows={3}
            maxLength={2000}
            value={template.text}
            onChange={(text) => change(index, { text })}
          />
          <div>
            <Button
              look="quiet"
              onClick={() => form.change('templates', (now) => now.filter((_, place) => place !== index))}
            >
              {m.remove({ place: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <ButtonRow>
        <Button
          look="secondary"
          onClick={() => form.change('templates', (now) => [...now, { code: 'OTHER', text: '' }])}
        >
          {m.add}
        </Button>
        <Button type="submit" pending={form.sending}>
          {m.save}
        </Button>
      </ButtonRow>
    </Form>
  );
}
