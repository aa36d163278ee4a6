import { type DraftAuthor, type DraftForm, shareOf } from '../../shared/drafts/draft';
import type { FieldErrors } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import type { MoreTexts } from './more';

export const MOST_AUTHORS = 10;
const WHOLE = 100;

export const sumOf = (authors: DraftAuthor[]): number =>
  authors.reduce((sum, { share }) => sum + (shareOf(share) ?? 0), 0);

/** As even as whole numbers go; what is left over goes to the first. */
export function sharedEvenly(authors: DraftAuthor[]): DraftAuthor[] {
  const each = Math.floor(WHOLE / authors.length);
  const rest = WHOLE - each * authors.length;
  return authors.map((author, index) => ({ ...author, share: String(each + (index < rest ? 1 : 0)) }));
}

/** The names are those of the server's violations, so that both lead to the same field. */
export function authorsErrors({ authors }: DraftForm, m: MoreTexts): FieldErrors {
  const errors: FieldErrors = {};
  authors.forEach(({ name, share, lead }, index) => {
    if (!lead && name.trim() === '') errors[`authors[${index}].name`] = m.nameMissing({ number: index });
    if (!shareOf(share)) errors[`authors[${index}].share`] = m.shareMissing({ number: index + 1 });
  });
  const sum = sumOf(authors);
  if (authors.length > 0 && sum !== WHOLE) errors['authors'] = m.sumWrong({ sum });
  return errors;
}

export function recognitionErrors({ recognition, firstAppliedOn }: DraftForm, m: MoreTexts): FieldErrors {
  if (recognition.state !== 'RECOGNISED') return {};
  const { number, date, body, level } = recognition;
  return {
    ...(number.trim() ? {} : { 'recognition.number': m.numberMissing }),
    ...(!date || date > today()
      ? { 'recognition.date': m.dateMissing }
      : date < firstAppliedOn
        ? { 'recognition.date': m.dateBeforeApplied }
        : {}),
    ...(body.trim() ? {} : { 'recognition.body': m.bodyMissing }),
    ...(level ? {} : { 'recognition.level': m.levelMissing }),
  };
}
