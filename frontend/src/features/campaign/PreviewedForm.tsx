import type { ComponentChildren } from 'preact';
import { Form } from '../../shared/form/Form';
import { Checkbox, TextArea } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import css from './Campaign.module.css';
import { asks, Effects } from './Effects';
import { campaignMessages } from './messages';
import type { usePreviewed } from './usePreviewed';

const MOST_REASON = 500;

interface Props<Values extends { reason: string }> {
  title: string;
  state: ReturnType<typeof usePreviewed<Values>>;
  onClose: () => void;
  children: ComponentChildren;
}

/** The fields of a change, its reason, its preview and the two steps of sending it. */
export function PreviewedForm<Values extends { reason: string }>({
  title,
  state,
  onClose,
  children,
}: Props<Values>) {
  const m = useMessages(campaignMessages);
  const common = useMessages(commonMessages);
  const { form, preview, confirmed, setConfirmed, set } = state;
  return (
    <div class={css.editor}>
      <Form form={form} label={title}>
        {children}
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          error={form.errors['reason']}
          rows={2}
          maxLength={MOST_REASON}
          value={form.values.reason}
          onChange={(reason) => set('reason', reason as Values['reason'])}
        />
        {preview && <Effects preview={preview} />}
        {preview && asks(preview) && (
          <Checkbox
            name="confirmed"
            label={m.confirm}
            checked={confirmed}
            error={form.errors['confirmed']}
            onChange={setConfirmed}
          />
        )}
        <ButtonRow>
          {preview ? (
            <Button key="save" type="submit" pending={form.sending}>
              {form.sending ? m.saving : m.save}
            </Button>
          ) : (
            <Button key="preview" type="submit" look="secondary" pending={form.sending}>
              {form.sending ? m.previewing : m.preview}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
