import type { Draft } from '../../shared/drafts/draft';
import { moneyOf } from '../../shared/drafts/draft';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { SummaryList, type SummaryRow } from '../../shared/ui/SummaryList';
import { useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';
import { pageOf } from './schema';

/** Where a field is changed, with the way back to the check page. */
export function changeLink(field: string, idea: string | null): string {
  const page = pageOf(field) === 'problem' ? paths.submitProblem : paths.submitSolution;
  return `${withQuery(page, { idea, from: 'check' })}#${field}`;
}

export function Answers({ draft, unitName }: { draft: Draft; unitName: string }) {
  const m = useMessages(submitMessages);
  const words = useWords();
  const formats = useFormats();
  const { form } = draft;
  const money = moneyOf(form.benefitVnd);
  const row = (key: string, label: string, value: string): SummaryRow => ({
    key,
    label,
    value: value || m.none,
    change: { href: changeLink(key, draft.ideaId), label: m.change },
  });
  return (
    <SummaryList
      rows={[
        { key: 'unit', label: m.unit, value: unitName },
        row('title', m.title, form.title),
        row('field', m.field, form.field && words.field[form.field]),
        ...(form.problem ? [row('problem', m.problem, form.problem)] : []),
        row('description', m.description, form.description),
        row('solutionType', m.solutionType, form.solutionType && words.solutionType[form.solutionType]),
        row('firstAppliedOn', m.firstAppliedOn, form.firstAppliedOn && formats.day(form.firstAppliedOn)),
        row('benefitText', m.benefitText, form.benefitText),
        ...(money === null ? [] : [row('benefitVnd', m.benefitVnd, formats.money(money))]),
        ...(form.conditions ? [row('conditions', m.conditions, form.conditions)] : []),
        row('directWorker', m.worker, form.directWorker ? m.yes : m.no),
      ]}
    />
  );
}
