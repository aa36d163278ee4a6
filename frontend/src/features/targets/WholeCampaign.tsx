import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { CampaignTarget, TargetKind } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Tag } from '../../shared/ui/Tag';
import { isFigure } from './drafts';
import { targetMessages } from './messages';
import { wholeQuery } from './queries';
import css from './Targets.module.css';

const KINDS: TargetKind[] = ['ASSIGNED', 'REGISTERED'];
const KEY = { ASSIGNED: 'assigned', REGISTERED: 'registered' } as const;

/** 130.000 = 52.000 + 78.000, and a word where it is not so. */
export function WholeCampaign({ unit, campaign }: { unit: string; campaign: string }) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  const whole = useQuery(wholeQuery(unit, campaign));
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  return (
    <section class={css.section} aria-labelledby="whole-campaign">
      <h2 id="whole-campaign">{m.whole}</h2>
      <QueryView query={whole}>
        {(found) => (
          <>
            <ul class={css.findings}>
              {KINDS.map((kind) => (
                <li key={kind}>
                  {m.wholeLine({
                    kind: m.kinds[kind],
                    own: number(found[KEY[kind]]),
                    sum: number(sumOf(found, kind)),
                  })}{' '}
                  {found.differing.includes(kind) && <Tag tone="act">{m.wholeDiffers}</Tag>}
                </li>
              ))}
            </ul>
            {found.editable.length > 0 && <WholeForm key={unit} found={found} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

const sumOf = (found: CampaignTarget, kind: TargetKind): number | null =>
  found.phases
    .map((phase) => phase[KEY[kind]])
    .reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);

function WholeForm({ found }: { found: CampaignTarget }) {
  const m = useMessages(targetMessages);
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const text = (value: number | null) => (value === null ? '' : String(value));
  const form = useForm({
    initial: { assigned: text(found.assigned), registered: text(found.registered), reason: '' },
    validate: ({ assigned, registered, reason }) => ({
      ...(isFigure(assigned) ? {} : { assigned: m.figureWrong }),
      ...(isFigure(registered) ? {} : { registered: m.figureWrong }),
      ...(reason.trim().length < 3 ? { wholeReason: m.reasonMissing } : {}),
    }),
    submit: async ({ assigned, registered, reason }) => {
      setSaved(false);
      const figure = (typed: string) => (typed.trim() === '' ? null : Number(typed.replace(/[\s.,]/g, '')));
      await answer(
        api.PUT('/api/v1/units/{id}/campaign-target', {
          params: {
            path: { id: found.unitId },
            query: { campaign: found.campaignId },
            header: ifMatch(found.version),
          },
          body: { assigned: figure(assigned), registered: figure(registered), reason: reason.trim() },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['targets'] });
      form.set('reason', '');
      setSaved(true);
    },
  });
  return (
    <details class={css.more}>
      <summary>{m.wholeEdit}</summary>
      {saved && <Notice tone="good" title={m.wholeSaved} announce />}
      <Form form={form} label={m.wholeEdit}>
        {KINDS.filter((kind) => found.editable.includes(kind)).map((kind) => (
          <TextField
            key={kind}
            name={KEY[kind]}
            label={m.kinds[kind]}
            inputMode="numeric"
            short
            error={form.errors[KEY[kind]]}
            value={form.values[KEY[kind]]}
            onChange={(value) => form.set(KEY[kind], value)}
          />
        ))}
        <TextArea
          name="wholeReason"
          label={m.wholeReason}
          error={form.errors['wholeReason']}
          rows={2}
          maxLength={500}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.saveNone}
          </Button>
        </div>
      </Form>
    </details>
  );
}
