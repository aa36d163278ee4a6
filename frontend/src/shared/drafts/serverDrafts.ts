import { answer, api, ifMatch } from '../api/client';
import { ApiError } from '../api/ApiError';
import type { Idea } from '../api/types';
import { type Draft, ideaFormOf } from './draft';

const MOST_UNANSWERED = 9;

export const loadIdea = (id: string): Promise<Idea> =>
  answer(api.GET('/api/v1/ideas/{id}', { params: { path: { id } } }));

/** Creates the draft, or brings the one on the server up to date. */
export async function sendDraft(
  draft: Draft,
  remember: (prepared: Draft) => Promise<unknown>,
): Promise<Idea> {
  if (draft.ideaId !== null && draft.version !== null) {
    const form = ideaFormOf(draft.form);
    await remember({ ...draft, unanswered: [...draft.unanswered, form].slice(-MOST_UNANSWERED) });
    return answer(
      api.PATCH('/api/v1/ideas/{id}', {
        params: { path: { id: draft.ideaId }, header: ifMatch(draft.version) },
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: form,
      }),
    );
  }
  const campaignId = draft.campaignId ?? (await runningCampaign());
  const form = draft.createForm ?? ideaFormOf(draft.form);
  await remember({ ...draft, campaignId, createForm: form });
  return answer(
    api.POST('/api/v1/ideas', {
      params: { header: { 'Idempotency-Key': draft.createKey } },
      body: { campaignId, form },
    }),
  );
}

async function runningCampaign(): Promise<string> {
  const { items } = await answer(api.GET('/api/v1/campaigns'));
  const running = items.find((campaign) => campaign.clock.state === 'OPEN') ?? items[0];
  if (!running) throw ApiError.of(null, 503);
  return running.id;
}
