import { ApiError } from '../../shared/api/ApiError';
import type { Problem } from '../../shared/api/types';
import { violationsOf } from '../../shared/form/useForm';
import { useLanguage } from '../../shared/i18n/language';

/** Which boxes the server refused, in words. */
export function Violations({ problem }: { problem: Problem }) {
  const texts = Object.values(violationsOf(new ApiError(problem), useLanguage()));
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
