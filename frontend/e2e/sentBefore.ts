import type { APIRequestContext } from '@playwright/test';
import type { WrittenIdea } from './ideaForm';
import { PASSWORD, people } from './people';

export interface Sent {
  id: string;
  number: string;
}

/** An idea of the worker's that is on the desk already. */
export async function sentBefore(
  request: APIRequestContext,
  { title, description }: WrittenIdea,
  more: Record<string, string> = {},
): Promise<Sent> {
  const login = await request.post('/api/v1/auth/login', {
    data: { login: people.worker, password: PASSWORD },
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const headers = () => ({
    Authorization: `Bearer ${accessToken}`,
    'Idempotency-Key': crypto.randomUUID(),
  });
  const { items } = (await (await request.get('/api/v1/campaigns')).json()) as {
    items: { id: string; appliedFrom: string; clock: { state: string } }[];
  };
  const campaign = items.find(({ clock }) => clock.state === 'OPEN');
  const made = await request.post('/api/v1/ideas', {
    headers: headers(),
    data: {
      campaignId: campaign?.id,
      form: {
        title,
        description,
        field: 'PRODUCTION',
        solutionType: 'TECHNICAL',
        benefitText: 'Giảm 30 phút mỗi lần thay khuôn, an toàn hơn cho người vận hành.',
        firstAppliedOn: campaign?.appliedFrom,
        ...more,
      },
    },
  });
  const { id } = (await made.json()) as { id: string };
  const sent = await request.post(`/api/v1/ideas/${id}/submission`, {
    headers: headers(),
    data: { truthful: true, notIpProtected: true, mayPublish: true },
  });
  const { number } = (await sent.json()) as { number: string };
  return { id, number };
}
