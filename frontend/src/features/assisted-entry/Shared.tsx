import { useState } from 'preact/hooks';
import type { Campaign, Unit } from '../../shared/api/types';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { UnitPicker } from '../../shared/units/UnitPicker';
import css from './Entry.module.css';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';
import { isWithin } from './ownUnits';

interface Props {
  form: EntryFormState;
  campaign: Campaign;
  /** At the top of the operator's own. */
  units: Unit[];
}

/** What a stack of papers has in common. One line once it is known, before where each entry begins, so that no key goes through it. */
export function Shared({ form, campaign, units }: Props) {
  const m = useMessages(entryMessages);
  const formats = useFormats();
  const { values, errors } = form;
  const { unitId, firstAppliedOn, repeat } = values;
  const [isOpen, setOpen] = useState(!(repeat && unitId && firstAppliedOn));
  if (!isOpen && unitId && !errors['unitId'] && !errors['firstAppliedOn']) {
    return (
      <div class={css.line}>
        <span>{m.sharedLine({ unit: unitId.name, day: formats.date(`${firstAppliedOn}T05:00:00Z`) })}</span>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {m.changeShared}
        </Button>
      </div>
    );
  }
  return (
    <fieldset class={css.part}>
      <legend>{m.shared}</legend>
      <UnitPicker
        name="unitId"
        label={m.unit}
        hint={m.unitHint}
        error={errors['unitId']}
        only={{ fits: (hit) => isWithin(units, hit), none: m.unitNone }}
        picked={unitId}
        onPick={(unit) => form.set('unitId', unit)}
      />
      <TextField
        name="firstAppliedOn"
        label={m.date}
        type="date"
        min={campaign.appliedFrom}
        max={campaign.appliedUntil < today() ? campaign.appliedUntil : today()}
        short
        error={errors['firstAppliedOn']}
        value={firstAppliedOn}
        onChange={(day) => form.set('firstAppliedOn', day)}
      />
      <Checkbox
        name="repeat"
        label={m.repeat}
        checked={repeat}
        onChange={(keeps) => form.set('repeat', keeps)}
      />
    </fieldset>
  );
}
