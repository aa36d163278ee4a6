import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import type { Block, Unit, UnitLevel, UpperKind } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { unitCode, UnitNameFields } from '../../shared/units/UnitNameFields';
import { chosen, letters } from './changeForm';
import { changeMessages } from './changes';
import type { vi } from './changes.vi';
import { PlaceFields } from './PlaceFields';

interface Values {
  code: string;
  name: string;
  level: UnitLevel | '';
  kind: UpperKind | '';
  block: Block | '';
  foundedOn: string;
}

interface Founded {
  id: string;
  name: string;
}

/** After each unit the form stays, with level, block and day: often several are added in a row. */
export function AddUnit({ parent }: { parent: Unit }) {
  const m = useMessages(changeMessages);
  const queries = useQueryClient();
  const [orderKey, setOrderKey] = useState(createKey);
  const [founded, setFounded] = useState<Founded | null>(null);
  const form = useForm<Values>({
    initial: { code: '', name: '', level: '', kind: '', block: parent.block, foundedOn: today() },
    validate: (values) => errorsOf(values, m),
    submit: async (values) => {
      setFounded(null);
      const { unitId } = await found(parent.id, values, orderKey);
      await queries.invalidateQueries({ queryKey: ['units', parent.id] });
      setFounded({ id: unitId, name: values.name.trim() });
      form.setValues((now) => ({ ...now, code: '', name: '' }));
      setOrderKey(createKey());
    },
  });
  const { values, errors } = form;
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    setOrderKey(createKey());
  };
  return (
    <>
      {founded && (
        <Arrived key={founded.id} tone="good" title={m.founded}>
          <p>
            <a href={path(paths.unit, { id: founded.id })}>{founded.name}</a>
          </p>
        </Arrived>
      )}
      <Form form={form} label={m.add}>
        <UnitNameFields
          labels={{ code: m.code, codeHint: m.codeHint, name: m.newName }}
          code={values.code}
          name={values.name}
          errors={errors}
          onCode={(code) => set('code', code)}
          onName={(name) => set('name', name)}
        />
        <PlaceFields
          level={values.level}
          upperKind={values.kind}
          block={values.block}
          errors={errors}
          kindName="kind"
          onLevel={(level) => set('level', level)}
          onKind={(kind) => set('kind', kind)}
          onBlock={(block) => set('block', block)}
        />
        <TextField
          name="foundedOn"
          type="date"
          short
          label={m.foundedOn}
          error={errors['foundedOn']}
          value={values.foundedOn}
          onChange={(day) => set('foundedOn', day)}
        />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.founding : m.found}
          </Button>
        </div>
      </Form>
    </>
  );
}

const errorsOf = (values: Values, m: typeof vi): FieldErrors =>
  fieldErrors(
    v.object({
      code: unitCode(m.codeWrong),
      name: letters(m.nameShort),
      level: chosen(m.levelMissing),
      block: chosen(m.blockMissing),
      foundedOn: chosen(m.dayMissing),
    }),
    values,
  );

async function found(parentId: string, values: Values, key: string) {
  const { level, kind, block, foundedOn } = values;
  if (level === '' || block === '') throw new Error('Sent before it was complete');
  const body = {
    parentId,
    code: values.code.trim(),
    name: values.name.trim(),
    level,
    kind: level === 'UPPER' ? kind || null : null,
    block,
    foundedOn,
  };
  try {
    const header = { 'Idempotency-Key': key };
    return await answer(api.POST('/api/v1/unit-foundings', { params: { header }, body }));
  } catch (error) {
    throw error instanceof ApiError && error.kind === 'unit-code-taken' ? besideCode(error) : error;
  }
}

/** The server refuses the code as a whole; the words belong to the field. */
function besideCode({ problem }: ApiError): ApiError {
  const violation = {
    field: 'code',
    code: 'taken',
    message: problem.detail,
    messageEn: problem.detailEn,
  };
  return new ApiError({ ...problem, violations: [violation] });
}
