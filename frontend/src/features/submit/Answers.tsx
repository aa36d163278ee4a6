import type { Draft } from '../../shared/drafts/draft';
import { moneyOf } from '../../shared/drafts/draft';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { SummaryList, type SummaryRow } from '../../shared/ui/SummaryList';
import { useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';

/** On which page of the form a field is; the names are those of the server, and `authors[1].name` is one of the authors. */
function pageOf(field: string): string {
  if (/^(title|field|problem)$/.test(field)) return paths.submitProblem;
  if (field.startsWith('authors')) return paths.submitAuthors;
  return /^(recognition|confidential|unitId)/.test(field) ? paths.submitMore : paths.submitSolution;
}

/** Where a field is changed, with the way back to the check page. */
export const changeLink = (field: string, idea: string | null): string =>
  `${withQuery(pageOf(field), { idea, from: 'check' })}#${field}`;

export function Answers({ draft, unitName }: { draft: Draft; unitName: string }) {
  const m = useMessages(submitMessages);
  const words = useWords();
  const formats = useFormats();
  const { form } = draft;
  const stated = form.recognition.state;
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
        row('unitId', m.unit, form.unit?.name ?? unitName),
        row('title', m.title, form.title),
        row('field', m.field, form.field && words.field[form.field]),
        ...(form.problem ? [row('problem', m.problem, form.problem)] : []),
        row('description', m.description, form.description),
        row('solutionType', m.solutionType, form.solutionType && words.solutionType[form.solutionType]),
        row('firstAppliedOn', m.firstAppliedOn, form.firstAppliedOn && formats.day(form.firstAppliedOn)),
        row('benefitText', m.benefitText, form.benefitText),
        ...(money === null ? [] : [row('benefitVnd', m.benefitVnd, formats.money(money))]),
        ...(form.conditions ? [row('conditions', m.conditions, form.conditions)] : []),
        // A box that nobody ticked says nothing.
        ...(form.directWorker ? [row('directWorker', m.worker, m.yes)] : []),
        row(
          'authors',
          m.authors,
          form.authors.length > 0 ? m.together({ count: form.authors.length }) : m.alone,
        ),
        row('recognition', m.recognition, stated === 'RECOGNISED' ? m.recognised : stated && m.awaiting),
        row('confidential', m.confidential, form.confidential),
      ]}
    />
  );
}
