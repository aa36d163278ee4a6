import type { Guide, GuideFile, GuideStep } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { filePath } from './addresses';
import css from './Guides.module.css';
import { guideMessages } from './messages';
import { ofLanguage } from './ofLanguage';

/** What is seen of a guide. */
export type ShownGuide = Pick<Guide, 'video' | 'captions' | 'videoEn' | 'captionsEn' | 'steps'>;

const MEGABYTE = 1_000_000;
const SHORT = MEGABYTE / 2;

/** A video and the steps: as everybody sees them, also in the preview of who writes them. Files of the other language are not asked for, and so not kept. */
export function GuideView({ guide }: { guide: ShownGuide }) {
  const video = ofLanguage(useLanguage(), guide.video, guide.videoEn);
  return (
    <>
      {video && <Video key={video.name} video={video} guide={guide} />}
      <ol class={css.steps}>
        {guide.steps.map((step, index) => (
          <Step key={index} step={step} now={index + 1} all={guide.steps.length} />
        ))}
      </ol>
    </>
  );
}

/** All pictures come with the page: it may be read on where there is no network. */
function Step({ step, now, all }: { step: GuideStep; now: number; all: number }) {
  const m = useMessages(guideMessages);
  const language = useLanguage();
  const { alt } = step;
  const picture = ofLanguage(language, step.picture, step.pictureEn);
  return (
    <li class={css.step}>
      <span class={css.number} aria-hidden="true">
        {now}
      </span>
      <div class={css.body}>
        <span class="visually-hidden">{m.stepOf({ now, all })}</span>
        <p class={css.text}>{said(language, step.text.vi, step.text.en)}</p>
        {picture && (
          <img
            class={css.picture}
            src={filePath(picture.name)}
            alt={alt ? said(language, alt.vi, alt.en) : ''}
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            decoding="async"
          />
        )}
      </div>
    </li>
  );
}

/** Nothing of a long one is loaded before somebody plays it; a short one comes with the page, and is then here without a network as well. */
function Video({ video, guide }: { video: GuideFile; guide: ShownGuide }) {
  const m = useMessages(guideMessages);
  const language = useLanguage();
  const pictures = guide.steps.map((step) => ofLanguage(language, step.picture, step.pictureEn));
  const poster = pictures.find((picture) => picture !== null);
  const captions = ofLanguage(language, guide.captions, guide.captionsEn);
  const spoken = captions === guide.captionsEn ? 'en' : 'vi';
  const formats = useFormats();
  const megabytes = formats.number(Math.max(0.1, Math.round((10 * video.bytes) / MEGABYTE) / 10));
  return (
    <figure class={css.video}>
      {/* Captions cannot always be had, and the steps say what the video shows. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        controls
        preload={video.bytes <= SHORT ? 'auto' : 'none'}
        playsInline
        aria-label={m.video}
        src={filePath(video.name)}
        poster={poster ? filePath(poster.name) : undefined}
      >
        {captions && (
          <track
            key={captions.name}
            kind="captions"
            srclang={spoken}
            label={m.captions[spoken]}
            src={filePath(captions.name)}
            default
          />
        )}
      </video>
      <figcaption class="soft">{m.videoHint({ megabytes })}</figcaption>
    </figure>
  );
}
