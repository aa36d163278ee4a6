import { useEffect } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Receipt } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { codeBrought } from './keptCode';
import { claimMessages } from './messages';

const LETTERS = 12;

export function CodeForm({ onOpened }: { onOpened: (code: string, receipt: Receipt) => void }) {
  const m = useMessages(claimMessages);
  const form = useForm({
    initial: { code: '' },
    validate: ({ code }): Record<string, string> =>
      code.replace(/[^0-9A-Za-z]/g, '').length === LETTERS ? {} : { code: m.codeMissing },
    submit: async ({ code }) => {
      const body = { code: code.trim() };
      onOpened(body.code, await answer(api.POST('/api/v1/claims/receipt', { body })));
    },
  });
  useEffect(() => {
    const code = codeBrought();
    if (!code) return;
    form.set('code', code);
    form.onSubmit(new Event('submit'));
    // Once, with what the address brought.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Form form={form} label={m.title}>
      <TextField
        name="code"
        label={m.code}
        hint={m.codeHint}
        error={form.errors['code']}
        maxLength={40}
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.opening : m.open}
        </Button>
      </div>
    </Form>
  );
}
