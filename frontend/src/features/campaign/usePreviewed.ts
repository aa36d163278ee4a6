import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { createKey } from '../../shared/api/client';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { asks, type Preview } from './Effects';

interface Options<Values> {
  initial: Values;
  validate: (values: Values) => FieldErrors;
  preview: (values: Values) => Promise<Preview>;
  save: (values: Values, confirmed: boolean, key: string) => Promise<unknown>;
  confirmMissing: string;
  onDone: () => void;
}

/** The first submit shows what the change would touch, the second makes it; an edit in between starts over. */
export function usePreviewed<Values extends object>(options: Options<Values>) {
  const queries = useQueryClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const [key, setKey] = useState(createKey);
  const form = useForm<Values>({
    initial: options.initial,
    validate: (values) => ({
      ...options.validate(values),
      ...(preview && asks(preview) && !confirmed ? { confirmed: options.confirmMissing } : {}),
    }),
    submit: async (values) => {
      if (!preview) {
        setPreview(await options.preview(values));
        return;
      }
      await options.save(values, confirmed, key);
      await queries.invalidateQueries();
      options.onDone();
    },
  });
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    setPreview(null);
    setConfirmed(false);
    setKey(createKey());
  };
  return { form, preview, confirmed, setConfirmed, set };
}
