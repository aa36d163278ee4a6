import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { SupportCase } from '../../shared/api/types';
import { Checkbox } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { supportMessages } from './messages';

const DRAFTS = ['DRAFT', 'NEEDS_INFO'];

/** One tick: whoever takes the question may help in its draft; without it nobody. */
export function ShareTick({ asked }: { asked: SupportCase }) {
  const m = useMessages(supportMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiError | null>(null);
  const isOver = asked.state === 'CLOSED' || asked.state === 'RESOLVED';
  if (!asked.idea || isOver || !DRAFTS.includes(asked.idea.state)) return null;
  const set = async (isShared: boolean) => {
    setProblem(null);
    const params = { path: { id: asked.id } };
    const { error, response } = isShared
      ? await api.PUT('/api/v1/support-cases/{id}/draft-share', { params })
      : await api.DELETE('/api/v1/support-cases/{id}/draft-share', { params });
    if (!response.ok) setProblem(ApiError.of(error, response.status));
    await queries.invalidateQueries({ queryKey: ['support-cases'] });
  };
  return (
    <>
      {problem && <Problem error={problem} />}
      <Checkbox
        name="shareDraft"
        label={m.shareDraft}
        checked={asked.sharedUntil !== null}
        onChange={(isShared) => void set(isShared)}
      />
      <p class="soft" role="status">
        {asked.sharedUntil ? m.sharedUntil({ until: formats.dateTime(asked.sharedUntil) }) : m.shareHint}
      </p>
    </>
  );
}
