import { TextArea, TextField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { groupMessages } from './messages';

const MOST_NAME = 200;
const MOST_DESCRIPTION = 1000;
const MOST_REASON = 500;

interface DescriptionProps {
  name: string;
  description: string;
  errors: FieldErrors;
  onChange: (field: 'name' | 'description', value: string) => void;
}

export function Description({ name, description, errors, onChange }: DescriptionProps) {
  const m = useMessages(groupMessages);
  const common = useMessages(commonMessages);
  return (
    <>
      <TextField
        name="name"
        label={m.name}
        error={errors['name']}
        maxLength={MOST_NAME}
        value={name}
        onChange={(value) => onChange('name', value)}
      />
      <TextArea
        name="description"
        label={m.description}
        optional={common.optional}
        error={errors['description']}
        rows={2}
        maxLength={MOST_DESCRIPTION}
        value={description}
        onChange={(value) => onChange('description', value)}
      />
    </>
  );
}

interface ReasonProps {
  value: string;
  errors: FieldErrors;
  onChange: (reason: string) => void;
}

export function Reason({ value, errors, onChange }: ReasonProps) {
  const m = useMessages(groupMessages);
  return (
    <TextArea
      name="reason"
      label={m.reason}
      hint={m.reasonHint}
      error={errors['reason']}
      rows={2}
      maxLength={MOST_REASON}
      value={value}
      onChange={onChange}
    />
  );
}

interface SaveProps {
  sending: boolean;
  label?: string;
  onClose: () => void;
}

export function SaveRow({ sending, label, onClose }: SaveProps) {
  const m = useMessages(groupMessages);
  const common = useMessages(commonMessages);
  return (
    <ButtonRow>
      <Button type="submit" pending={sending}>
        {sending ? m.saving : (label ?? m.save)}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {common.cancel}
      </Button>
    </ButtonRow>
  );
}
