import * as v from 'valibot';
import { TextField } from '../form/inputs';
import type { FieldErrors } from '../form/useForm';

const MOST_CODE = 40;
const MOST_NAME = 200;
const CODE = /^[A-Za-z0-9._/-]{2,40}$/;

/** As the server takes it. */
export const unitCode = (message: string) => v.pipe(v.string(), v.trim(), v.regex(CODE, message));

interface Props {
  labels: { code: string; codeHint?: string; name: string };
  code: string;
  name: string;
  errors: FieldErrors;
  onCode: (code: string) => void;
  onName: (name: string) => void;
}

/** What a unit that is founded is called. */
export function UnitNameFields({ labels, code, name, errors, onCode, onName }: Props) {
  return (
    <>
      <TextField
        name="code"
        label={labels.code}
        hint={labels.codeHint}
        error={errors['code']}
        maxLength={MOST_CODE}
        short
        value={code}
        onChange={onCode}
      />
      <TextField
        name="name"
        label={labels.name}
        error={errors['name']}
        maxLength={MOST_NAME}
        value={name}
        onChange={onName}
      />
    </>
  );
}
