import type { Idea } from '../api/types';
import { useFormats } from '../i18n/formats';
import { defineMessages, useMessages } from '../i18n/messages';
import { path, paths } from '../paths';
import { SummaryList, type SummaryRow } from '../ui/SummaryList';
import { useWords } from '../words/domain';
import { vi } from './content.vi';
import css from './IdeaContent.module.css';

const messages = defineMessages(vi, () => import('./content.en').then((loaded) => loaded.en));

/** The idea as it was written, for the author, the officer and the public alike. */
export function IdeaContent({ idea }: { idea: Idea }) {
  const m = useMessages(messages);
  const texts = [
    { title: m.problem, text: idea.form.problem },
    { title: m.description, text: idea.form.description },
    { title: m.benefit, text: idea.form.benefitText },
    { title: m.conditions, text: idea.form.conditions },
    { title: m.confidential, text: idea.form.confidential },
  ];
  return (
    <div class={css.content}>
      <SummaryList rows={useFacts(idea)} />
      {texts.map(
        ({ title, text }) =>
          text && (
            <section key={title} class={css.text}>
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ),
      )}
    </div>
  );
}

function useFacts({
  form,
  unit,
  authorName,
  operatorName,
  clientName,
  externalId,
  recognition,
  formVersion,
}: Idea): SummaryRow[] {
  const m = useMessages(messages);
  const words = useWords();
  const formats = useFormats();
  const row = (key: string, label: string, value: SummaryRow['value'] | null): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  const said = form.recognition;
  const stated =
    said?.state === 'RECOGNISED'
      ? m.decision({
          number: said.number ?? '—',
          day: said.date ? formats.day(said.date) : '—',
          body: said.body ?? '—',
          level: said.level ? words.recognitionLevel[said.level] : '—',
        })
      : said && m.awaiting;
  return [
    ...row('author', m.author, form.authors.length > 0 ? null : authorName),
    ...row(
      'authors',
      m.authors,
      form.authors.length > 0
        ? form.authors
            .map(({ name, share, lead }) =>
              m.share({
                name: (lead ? authorName : name) ?? '—',
                share: share === null ? '—' : String(share),
              }),
            )
            .join(', ')
        : null,
    ),
    ...row('operator', m.operator, operatorName),
    ...row('unit', m.unit, unit && <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>),
    ...row('field', m.field, form.field && words.field[form.field]),
    ...row('type', m.solutionType, form.solutionType && words.solutionType[form.solutionType]),
    ...row('date', m.firstAppliedOn, form.firstAppliedOn && formats.day(form.firstAppliedOn)),
    ...row('money', m.benefitVnd, form.benefitVnd === null ? null : formats.money(form.benefitVnd)),
    ...row(
      'recognition',
      m.recognition,
      recognition &&
        m.decision({
          number: recognition.number,
          day: formats.day(recognition.date),
          body: recognition.body,
          level: words.recognitionLevel[recognition.level],
        }),
    ),
    ...row('stated', m.stated, recognition ? null : stated),
    ...row(
      'client',
      m.client,
      clientName && (externalId ? m.clientWithId({ name: clientName, id: externalId }) : clientName),
    ),
    ...row('form', m.formVersion, authorName && formVersion ? String(formVersion) : null),
  ];
}
