import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { Candidate, Role } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form, SendRow } from '../../shared/form/Form';
import { RadioGroup, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { FindPerson } from './FindPerson';
import css from './Grants.module.css';
import { grantMessages } from './messages';

interface Lent {
  name: string;
  password: string;
  validUntil: string;
}

/** For somebody who stands at the desk and cannot sign in. */
export function HelpSignIn({ unitId, role }: { unitId: string; role: Role }) {
  const m = useMessages(grantMessages).help;
  const [open, setOpen] = useState(false);
  const [lent, setLent] = useState<Lent | null>(null);
  const [isOff, setOff] = useState(false);
  return (
    <section class={css.part} aria-labelledby="help">
      <h2 id="help">{m.title}</h2>
      <p class="soft">{m.lead}</p>
      {lent && <ShowLent lent={lent} />}
      {isOff && <Arrived tone="good" title={m.factorDone} />}
      {open ? (
        <HelpForm
          unitId={unitId}
          role={role}
          onLent={setLent}
          onOff={() => setOff(true)}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button
            look="secondary"
            onClick={() => {
              setLent(null);
              setOff(false);
              setOpen(true);
            }}
          >
            {m.open}
          </Button>
        </div>
      )}
    </section>
  );
}

function ShowLent({ lent }: { lent: Lent }) {
  const m = useMessages(grantMessages).help;
  const formats = useFormats();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Arrived tone="good" title={m.passwordTitle({ name: lent.name })}>
        <p>{m.passwordHint({ time: formats.dateTime(lent.validUntil) })}</p>
      </Arrived>
      <input
        ref={field}
        class={css.lent}
        aria-label={m.passwordTitle({ name: lent.name })}
        readOnly
        value={lent.password}
        size={lent.password.length}
      />
      <CopyButton
        text={lent.password}
        field={field}
        label={m.copy}
        copied={m.copied}
        selected={m.selected}
        look="secondary"
      />
    </>
  );
}

interface FormProps {
  unitId: string;
  role: Role;
  onLent: (lent: Lent) => void;
  onOff: () => void;
  onClose: () => void;
}

function HelpForm({ unitId, role, onLent, onOff, onClose }: FormProps) {
  const all = useMessages(grantMessages);
  const m = all.help;
  const form = useForm({
    initial: { person: null as Candidate | null, what: 'password', reason: '' },
    validate: ({ person, reason }) =>
      fieldErrors(
        v.object({
          helped: v.pipe(v.string(), v.minLength(1, all.personMissing)),
          helpReason: v.pipe(v.string(), v.trim(), v.minLength(3, all.reasonShort)),
        }),
        { helped: person?.id ?? '', helpReason: reason },
      ),
    submit: async ({ person, what, reason }) => {
      const params = { path: { id: unitId } };
      const body = { personId: person?.id ?? '', reason: reason.trim() };
      if (what === 'password') {
        const given = await answer(
          api.POST('/api/v1/units/{id}/account-help/temporary-password', { params, body }),
        );
        onLent({ name: person?.name ?? '', ...given });
      } else {
        await answer(api.POST('/api/v1/units/{id}/account-help/second-factor-reset', { params, body }));
        onOff();
      }
      onClose();
    },
  });
  const { values, errors, set } = form;
  return (
    <>
      <FindPerson
        unitId={unitId}
        role={role}
        label={m.person}
        name="helped"
        error={errors['helped'] ?? errors['personId']}
        picked={values.person}
        onPick={(person) => set('person', person)}
      />
      <Form form={form} label={m.title}>
        <RadioGroup
          name="what"
          label={m.what}
          choices={[
            { value: 'password', label: m.password },
            { value: 'factor', label: m.factor },
          ]}
          value={values.what}
          onChange={(what) => set('what', what)}
        />
        <TextArea
          name="helpReason"
          label={all.reason}
          error={errors['helpReason'] ?? errors['reason']}
          rows={2}
          maxLength={500}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        <SendRow form={form} yes={m.send} sending={all.saving} onClose={onClose} />
      </Form>
    </>
  );
}
