import type { GuideDraft, GuideFile, Role, WriteGuide } from '../../shared/api/types';
import type { FieldErrors } from '../../shared/form/useForm';
import type { ShownGuide } from './GuideView';

export interface TypedStep {
  /** Stays with the step wherever it is moved. */
  key: string;
  textVi: string;
  textEn: string;
  picture: GuideFile | null;
  pictureEn: GuideFile | null;
  altVi: string;
  altEn: string;
}

/** A guide as it stands in the form. */
export interface TypedGuide {
  slug: string;
  audience: Role | '';
  position: string;
  published: boolean;
  headingVi: string;
  headingEn: string;
  summaryVi: string;
  summaryEn: string;
  video: GuideFile | null;
  captions: GuideFile | null;
  videoEn: GuideFile | null;
  captionsEn: GuideFile | null;
  steps: TypedStep[];
}

export const MOST_STEPS = 30;
export const MOST_TEXT = 2000;

const LEAST = 3;
const MOST_POSITION = 9999;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

let keys = 0;

export const newStep = (): TypedStep => ({
  key: `step-${String(Date.now())}-${String(keys++)}`,
  textVi: '',
  textEn: '',
  picture: null,
  pictureEn: null,
  altVi: '',
  altEn: '',
});

export const newGuide = (): TypedGuide => ({
  slug: '',
  audience: '',
  position: '100',
  published: false,
  headingVi: '',
  headingEn: '',
  summaryVi: '',
  summaryEn: '',
  video: null,
  captions: null,
  videoEn: null,
  captionsEn: null,
  steps: [newStep()],
});

export const typedOf = ({ guide, position, published }: GuideDraft): TypedGuide => ({
  slug: guide.slug,
  audience: guide.audience ?? '',
  position: String(position),
  published,
  headingVi: guide.heading.vi,
  headingEn: guide.heading.en,
  summaryVi: guide.summary.vi,
  summaryEn: guide.summary.en,
  video: guide.video,
  captions: guide.captions,
  videoEn: guide.videoEn,
  captionsEn: guide.captionsEn,
  steps: guide.steps.map(({ text, picture, pictureEn, alt }) => ({
    ...newStep(),
    textVi: text.vi,
    textEn: text.en,
    picture,
    pictureEn,
    altVi: alt?.vi ?? '',
    altEn: alt?.en ?? '',
  })),
});

/** A picture in either language. */
export const isShown = (step: TypedStep): boolean => Boolean(step.picture ?? step.pictureEn);

/** A video in either language, for which there may be captions in both. */
export const isFilmed = (typed: TypedGuide): boolean => Boolean(typed.video ?? typed.videoEn);

/** As the server wants it. */
export const requestOf = (typed: TypedGuide): WriteGuide => ({
  slug: typed.slug.trim(),
  audience: typed.audience || null,
  position: Number(typed.position),
  published: typed.published,
  headingVi: typed.headingVi.trim(),
  headingEn: typed.headingEn.trim(),
  summaryVi: typed.summaryVi.trim(),
  summaryEn: typed.summaryEn.trim(),
  video: typed.video?.name ?? null,
  captions: (isFilmed(typed) && typed.captions?.name) || null,
  videoEn: typed.videoEn?.name ?? null,
  captionsEn: (isFilmed(typed) && typed.captionsEn?.name) || null,
  steps: typed.steps.map((step) => ({
    textVi: step.textVi.trim(),
    textEn: step.textEn.trim(),
    picture: step.picture?.name ?? null,
    pictureEn: step.pictureEn?.name ?? null,
    altVi: isShown(step) ? step.altVi.trim() : null,
    altEn: isShown(step) ? step.altEn.trim() : null,
  })),
});

/** As everybody would see it. */
export const previewOf = (typed: TypedGuide): ShownGuide => ({
  video: typed.video,
  captions: typed.captions,
  videoEn: typed.videoEn,
  captionsEn: typed.captionsEn,
  steps: typed.steps.map((step) => ({
    text: { vi: step.textVi, en: step.textEn },
    picture: step.picture,
    pictureEn: step.pictureEn,
    alt: isShown(step) ? { vi: step.altVi, en: step.altEn } : null,
  })),
});

interface Words {
  tooShort: string;
  slugWrong: string;
  positionWrong: string;
  altMissing: string;
}

const isShort = (text: string) => text.trim().length < LEAST;

/** What is wrong, by the names under which the server would say so too. */
export function wrongIn(typed: TypedGuide, words: Words): FieldErrors {
  const wrong: FieldErrors = {};
  for (const name of ['headingVi', 'headingEn', 'summaryVi', 'summaryEn'] as const) {
    if (isShort(typed[name])) wrong[name] = words.tooShort;
  }
  if (isShort(typed.slug) || !SLUG.test(typed.slug.trim())) wrong['slug'] = words.slugWrong;
  if (!/^\d{1,4}$/.test(typed.position.trim()) || Number(typed.position) > MOST_POSITION)
    wrong['position'] = words.positionWrong;
  typed.steps.forEach((step, index) => {
    const field = (name: string) => `steps[${String(index)}].${name}`;
    if (isShort(step.textVi)) wrong[field('textVi')] = words.tooShort;
    if (isShort(step.textEn)) wrong[field('textEn')] = words.tooShort;
    if (isShown(step) && !step.altVi.trim()) wrong[field('altVi')] = words.altMissing;
    if (isShown(step) && !step.altEn.trim()) wrong[field('altEn')] = words.altMissing;
  });
  return wrong;
}

/** The same steps with one of them moved by one place; unchanged where it cannot go further. */
export function moved(steps: TypedStep[], from: number, to: number): TypedStep[] {
  const step = steps[from];
  if (!step || to < 0 || to >= steps.length) return steps;
  const others = steps.filter((_, index) => index !== from);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
