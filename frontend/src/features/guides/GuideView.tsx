import type { Guide, GuideFile, GuideStep } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { filePath } from './addresses';
import css from './Guides.module.css';
import { guideMessages } from './messages';

const MEGABYTE = 1_000_000;
const SHORT = MEGABYTE / 2;

/** A video and the steps: as everybody sees them, also in the preview of who writes them. */
export function GuideView({ guide }: { guide: Pick<Guide, 'video' | 'captions' | 'steps'> }) {
  return (
    <>
      {guide.video && <Video video={guide.video} captions={guide.captions} steps={guide.steps} />}
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
  const { picture, alt } = step;
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

interface VideoProps {
  video: GuideFile;
  captions: GuideFile | null;
  steps: GuideStep[];
}

/** Nothing of a long one is loaded before somebody plays it; a short one comes with the page, and is then here without a network as well. */
function Video({ video, captions, steps }: VideoProps) {
  const m = useMessages(guideMessages);
  const poster = steps.find(({ picture }) => picture)?.picture;
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
          <track kind="captions" srclang="vi" label={m.captions} src={filePath(captions.name)} default />
        )}
      </video>
      <figcaption class="soft">{m.videoHint({ megabytes })}</figcaption>
    </figure>
  );
}
