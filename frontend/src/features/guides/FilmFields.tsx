import type { GuideFile } from '../../shared/api/types';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { editMessages } from './edit';
import { FileField } from './FileField';
import { isFilmed, type TypedGuide } from './typed';

type FilmName = 'video' | 'videoEn' | 'captions' | 'captionsEn';

interface Props {
  guideId: string | null;
  values: TypedGuide;
  errors: FieldErrors;
  onChange: (name: FilmName, file: GuideFile | null) => void;
}

/** The video of a guide in one language or in both, and its captions. */
export function FilmFields({ guideId, values, errors, onChange }: Props) {
  const m = useMessages(editMessages);
  const field = (name: FilmName) => ({
    guideId,
    name,
    label: m[name],
    error: errors[name],
    file: values[name],
    onChange: (file: GuideFile | null) => onChange(name, file),
  });
  const video = { kind: 'VIDEO', accept: 'video/mp4,video/webm' } as const;
  const captions = { kind: 'CAPTIONS', accept: '.vtt,text/vtt' } as const;
  return (
    <>
      <FileField {...field('video')} {...video} hint={m.videoHint} />
      <FileField {...field('videoEn')} {...video} hint={m.otherHint} />
      {isFilmed(values) && (
        <>
          <FileField {...field('captions')} {...captions} hint={m.captionsHint} />
          <FileField {...field('captionsEn')} {...captions} hint={m.captionsEnHint} />
        </>
      )}
    </>
  );
}
