import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { answer, api, createKey } from '../api/client';
import type { Campaign, Me } from '../api/types';
import { Form } from '../form/Form';
import { type FieldErrors, useForm } from '../form/useForm';
import { defineMessages, useMessages } from '../i18n/messages';
import { paths } from '../paths';
import { Button } from '../ui/Button';
import { type PickedUnit, UnitPicker } from '../units/UnitPicker';
import { vi } from './messages.vi';
import { posterUnit } from './posterUnit';
import { registrationQuery } from './queries';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));

interface Props {
  campaign: Campaign;
  me: Me;
  submitLabel?: string;
  onDone: () => void;
}

export function RegistrationForm({ campaign, me, submitLabel, onDone }: Props) {
  const m = useMessages(messages);
  const queries = useQueryClient();
  const [attemptKey, setAttemptKey] = useState(createKey);
  const [hasLeft, setLeft] = useState(false);
  const form = useForm<{ unit: PickedUnit | null }>({
    initial: { unit: posterUnit.get() },
    validate: ({ unit }): FieldErrors => (unit ? {} : { unitId: m.unitMissing }),
    submit: async ({ unit }) => {
      try {
        const registration = await answer(
          api.POST('/api/v1/campaigns/{id}/registrations', {
            params: { path: { id: campaign.id }, header: { 'Idempotency-Key': attemptKey } },
            body: { unitId: unit?.id ?? '' },
          }),
        );
        queries.setQueryData(registrationQuery(campaign.id, me.id).queryKey, registration);
        // Said now, and not to be asked again.
        posterUnit.set(null);
      } catch (error) {
        // Whoever took their agreement back is asked for it again on the page of registering.
        if (error instanceof ApiError && error.kind === 'takes-no-part') {
          await queries.invalidateQueries({ queryKey: ['taking-part'] });
          setLeft(true);
        }
        if (!(error instanceof ApiError) || error.kind !== 'already-registered') throw error;
        await queries.invalidateQueries({ queryKey: ['registration'] });
      }
      onDone();
    },
  });

  return (
    <Form form={form}>
      {hasLeft && <a href={paths.register}>{m.again}</a>}
      <UnitPicker
        name="unitId"
        error={form.errors['unitId']}
        picked={form.values.unit}
        onPick={(unit) => {
          form.set('unit', unit);
          // Another unit is another registration to ask for.
          setAttemptKey(createKey());
        }}
      />
      <p>
        <a href={paths.unitNotListed}>{m.notListed}</a>
      </p>
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.sending : (submitLabel ?? m.submit)}
        </Button>
      </div>
    </Form>
  );
}
