import { type DraftForm, ideaFormOf } from './draft';

export type Part = keyof DraftForm;

/** What is compared is what would be sent: "12,5 triệu" is what the server holds as 12500000. */
export function asSent(form: DraftForm, part: Part): string {
  const sent = ideaFormOf(form);
  return JSON.stringify(part === 'unit' ? sent.unitId : sent[part]);
}

export interface Merged {
  /** With what only the other one changed; a part that both changed is as it was typed here. */
  form: DraftForm;
  taken: Part[];
  clashes: Part[];
}

/**
 * Two people changed the same form.
 *
 * @param base from which both went out; null when that is not known, and everything that differs was changed by both
 */
export function mergeForms(base: DraftForm | null, mine: DraftForm, theirs: DraftForm): Merged {
  const parts = Object.keys(theirs) as Part[];
  const differ = parts.filter((part) => asSent(mine, part) !== asSent(theirs, part));
  const isAsBefore = (form: DraftForm, part: Part) =>
    base !== null && asSent(form, part) === asSent(base, part);
  const taken = differ.filter((part) => isAsBefore(mine, part));
  const clashes = differ.filter((part) => !isAsBefore(mine, part) && !isAsBefore(theirs, part));
  return { form: withParts(mine, theirs, taken), taken, clashes };
}

/** @param chosen the parts for which the other one's text was chosen; for all other clashes the own one */
export const decided = (
  base: DraftForm | null,
  mine: DraftForm,
  theirs: DraftForm,
  chosen: Part[],
): DraftForm => withParts(mergeForms(base, mine, theirs).form, theirs, chosen);

const withParts = (form: DraftForm, from: DraftForm, parts: Part[]): DraftForm => ({
  ...form,
  ...Object.fromEntries(parts.map((part) => [part, from[part]])),
});

export const isSameForm = (one: DraftForm, other: DraftForm): boolean =>
  JSON.stringify(ideaFormOf(one)) === JSON.stringify(ideaFormOf(other));
