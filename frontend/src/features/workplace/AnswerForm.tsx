import { useQueryClient } from '@tanstack/preact-query';
import { answer } from '../../shared/api/client';
import type { Block, WorkplaceDetail } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { Form } from '../../shared/form/Form';
import { Checkbox, RadioGroup, SelectField, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { UnitNameFields } from '../../shared/units/UnitNameFields';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { type Answer, answerCall, answerErrors, unanswered } from './answer';
import { LookAlikes } from './LookAlikes';
import { workplaceMessages } from './messages';

const MOST_REASON = 500;

/** Link, found, or refuse. */
export function AnswerForm({ detail }: { detail: WorkplaceDetail }) {
  const m = useMessages(workplaceMessages);
  const common = useMessages(commonMessages);
  const boardWords = useMessages(boardMessages);
  const queries = useQueryClient();
  const { request } = detail;
  const form = useForm({
    initial: unanswered(detail),
    validate: (values) => answerErrors(values, m),
    submit: async (values) => {
      await answer(answerCall(request, values));
      await queries.invalidateQueries();
    },
  });
  const { values, errors, set } = form;
  const answers: { value: Answer; label: string }[] = [
    { value: 'link', label: m.link },
    ...(detail.mayFound ? [{ value: 'found' as const, label: m.found }] : []),
    { value: 'refuse', label: m.refuse },
  ];
  return (
    <>
      <LookAlikes
        units={detail.lookAlikes}
        onPick={(unit) => form.setValues((now) => ({ ...now, answer: 'link', unit, picks: now.picks + 1 }))}
      />
      <Form form={form} label={m.answer}>
        <RadioGroup
          name="answer"
          label={m.answer}
          error={errors['answer']}
          choices={answers}
          value={values.answer}
          onChange={(chosen) => set('answer', chosen as Answer)}
        />
        {values.answer === 'link' && (
          <>
            <UnitPicker
              key={values.picks}
              name="unitId"
              label={m.unit}
              error={errors['unitId']}
              picked={values.unit}
              onPick={(unit) => set('unit', unit)}
            />
            <Checkbox
              name="also"
              label={m.also({ name: request.name })}
              checked={values.also}
              onChange={(also) => set('also', also)}
            />
          </>
        )}
        {values.answer === 'found' && (
          <>
            <UnitPicker
              name="parentId"
              label={m.parent}
              error={errors['parentId']}
              picked={values.parent}
              onPick={(parent) => set('parent', parent)}
            />
            <UnitNameFields
              labels={{ code: m.code, name: m.newName }}
              code={values.code}
              name={values.name}
              errors={errors}
              onCode={(code) => set('code', code)}
              onName={(name) => set('name', name)}
            />
            <SelectField
              name="block"
              label={m.block}
              error={errors['block']}
              choices={choicesOf(boardWords.block)}
              empty={common.choose}
              value={values.block}
              onChange={(block) => set('block', block as Block)}
            />
          </>
        )}
        {values.answer === 'refuse' && (
          <TextArea
            name="reason"
            label={m.reason}
            error={errors['reason']}
            rows={3}
            maxLength={MOST_REASON}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
        )}
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.save}
          </Button>
        </div>
      </Form>
    </>
  );
}
