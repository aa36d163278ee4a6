import * as v from 'valibot';
import type { FieldErrors } from './useForm';

/** The first message per field, in the order of the schema. */
export function fieldErrors(schema: v.GenericSchema, values: unknown): FieldErrors {
  const result = v.safeParse(schema, values);
  const errors: FieldErrors = {};
  for (const issue of result.issues ?? []) {
    const field = v.getDotPath(issue) ?? '';
    errors[field] ??= issue.message;
  }
  return errors;
}
