import type { FieldErrors } from '../../shared/form/useForm';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { editMessages } from './edit';
import { FileField } from './FileField';
import css from './Guides.module.css';
import { isShown, MOST_TEXT, type TypedStep } from './typed';

const MOST_ALT = 300;

interface Props {
  guideId: string | null;
  step: TypedStep;
  index: number;
  all: number;
  errors: FieldErrors;
  onChange: (change: Partial<TypedStep>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One step: its text in both languages, its picture, and its place, which buttons change. */
export function StepFields({ guideId, step, index, all, errors, onChange, onMove, onRemove }: Props) {
  const m = useMessages(editMessages);
  const now = index + 1;
  const field = (name: 'textVi' | 'textEn' | 'altVi' | 'altEn') => ({
    name: `steps[${String(index)}].${name}`,
    label: m[name],
    error: errors[`steps[${String(index)}].${name}`],
    value: step[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const ofStep = <span class="visually-hidden">{m.ofStep({ now })}</span>;
  return (
    <fieldset class={css.stepFields} id={step.key} tabIndex={-1}>
      <legend>{m.step({ now })}</legend>
      <TextArea {...field('textVi')} rows={4} maxLength={MOST_TEXT} />
      <TextArea {...field('textEn')} rows={4} maxLength={MOST_TEXT} />
      <FileField
        guideId={guideId}
        kind="PICTURE"
        name={`steps[${String(index)}].picture`}
        label={m.picture}
        hint={m.pictureHint}
        accept="image/jpeg,image/png,image/webp"
        error={errors[`steps[${String(index)}].picture`]}
        file={step.picture}
        onChange={(picture) => onChange({ picture })}
      />
      <FileField
        guideId={guideId}
        kind="PICTURE"
        name={`steps[${String(index)}].pictureEn`}
        label={m.pictureEn}
        hint={m.otherHint}
        accept="image/jpeg,image/png,image/webp"
        error={errors[`steps[${String(index)}].pictureEn`]}
        file={step.pictureEn}
        onChange={(pictureEn) => onChange({ pictureEn })}
      />
      {isShown(step) && (
        <>
          <TextField {...field('altVi')} hint={m.altHint} maxLength={MOST_ALT} />
          <TextField {...field('altEn')} hint={m.altHint} maxLength={MOST_ALT} />
        </>
      )}
      <ButtonRow>
        <Button look="quiet" pending={index === 0} onClick={() => onMove(index - 1)}>
          {m.up}
          {ofStep}
        </Button>
        <Button look="quiet" pending={now === all} onClick={() => onMove(index + 1)}>
          {m.down}
          {ofStep}
        </Button>
        <Button look="quiet" pending={all === 1} onClick={onRemove}>
          {m.removeStep}
          {ofStep}
        </Button>
      </ButtonRow>
    </fieldset>
  );
}
