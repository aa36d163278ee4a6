import { useState } from 'preact/hooks';
import type { AskedConsent } from '../api/types';
import { useLanguage } from '../i18n/language';
import { FieldGroup } from './Field';
import { Checkbox, TextField } from './inputs';
import { NewPassword } from './NewPassword';
import type { FieldErrors } from './useForm';

export interface PersonValues {
  displayName: string;
  password: string;
  agreed: string[];
}

export const nobodyYet: PersonValues = { displayName: '', password: '', agreed: [] };

interface Words {
  name: string;
  nameHint: string;
  password: string;
  passwordHint: string;
  show: string;
  consents: string;
  consentsHint: string;
}

interface Props {
  form: {
    values: PersonValues;
    errors: FieldErrors;
    set: <Name extends keyof PersonValues>(name: Name, value: PersonValues[Name]) => void;
    change: <Name extends keyof PersonValues>(
      name: Name,
      next: (now: PersonValues[Name]) => PersonValues[Name],
    ) => void;
  };
  consents: AskedConsent[];
  words: Words;
}

/** Who somebody is and what they agree to; nothing is agreed to before they say so here. */
export function NewPerson({ form, consents, words: m }: Props) {
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const { values, errors, set } = form;
  const tick = (purpose: string, on: boolean) =>
    form.change('agreed', (now) => (on ? [...now, purpose] : now.filter((other) => other !== purpose)));
  return (
    <>
      <TextField
        name="displayName"
        label={m.name}
        hint={m.nameHint}
        error={errors['displayName']}
        autoComplete="name"
        maxLength={120}
        value={values.displayName}
        onChange={(name) => set('displayName', name)}
      />
      <NewPassword
        name="password"
        label={m.password}
        hint={m.passwordHint}
        show={m.show}
        shown={shown}
        onShow={setShown}
        error={errors['password']}
        value={values.password}
        onChange={(password) => set('password', password)}
      />
      <FieldGroup name="consents" label={m.consents} hint={m.consentsHint} error={errors['consents']}>
        {consents.map(({ purpose, text }) => (
          <Checkbox
            key={purpose}
            name={purpose}
            label={text[language]}
            checked={values.agreed.includes(purpose)}
            error={errors[purpose]}
            onChange={(on) => tick(purpose, on)}
          />
        ))}
      </FieldGroup>
    </>
  );
}

/** What must be agreed to and is not. */
export const notAgreed = (consents: AskedConsent[], agreed: string[], message: string): FieldErrors =>
  Object.fromEntries(
    consents
      .filter(({ purpose, required }) => required && !agreed.includes(purpose))
      .map(({ purpose }) => [purpose, message]),
  );

/** What was agreed to, with the version of its words, as the server keeps it. */
export const agreedTo = (consents: AskedConsent[], agreed: string[]) =>
  consents
    .filter(({ purpose }) => agreed.includes(purpose))
    .map(({ purpose, textVersion }) => ({ purpose, textVersion }));
