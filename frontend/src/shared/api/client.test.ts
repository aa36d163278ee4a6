import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { keepToken } from './accessToken';
import { ApiError } from './ApiError';
import { answer, api } from './client';

const ME = '*/api/v1/me';
const REFRESH = '*/api/v1/auth/refresh';

function onlyFreshTokens() {
  return http.get(ME, ({ request }) =>
    request.headers.get('Authorization') === 'Bearer fresh'
      ? HttpResponse.json(worker)
      : HttpResponse.json(
          { type: '/problems/unauthenticated', title: 'Hết phiên', status: 401 },
          { status: 401 },
        ),
  );
}

describe('calling the API', () => {
  it('renews an expired token once for many calls at a time, and repeats them', async () => {
    let refreshes = 0;
    keepToken('stale');
    server.use(
      onlyFreshTokens(),
      http.post(REFRESH, ({ request }) => {
        refreshes += 1;
        expect(request.headers.get('X-Requested-With')).toBe('sangkien');
        return HttpResponse.json({ accessToken: 'fresh', expiresIn: 600 });
      }),
    );

    const people = await Promise.all([1, 2, 3].map(() => answer(api.GET('/api/v1/me'))));

    expect(people.map((person) => person.displayName)).toEqual(Array(3).fill(worker.displayName));
    expect(refreshes).toBe(1);
  });

  it('says so when the session is over', async () => {
    keepToken('stale');
    server.use(
      onlyFreshTokens(),
      http.post(REFRESH, () => HttpResponse.json({}, { status: 401 })),
    );

    const failure = await answer(api.GET('/api/v1/me')).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ApiError);
    expect((failure as ApiError).kind).toBe('unauthenticated');
  });

  it('tells a missing network from a refusal', async () => {
    keepToken(null);
    server.use(http.get(ME, () => HttpResponse.error()));

    const failure = (await answer(api.GET('/api/v1/me')).catch((error: unknown) => error)) as ApiError;

    expect(failure.isTransient).toBe(true);
    expect(failure.title('en')).toBe('No network connection');
  });

  it('understands an answer that is no problem document', async () => {
    keepToken(null);
    server.use(http.get(ME, () => new HttpResponse('<html>Bad gateway</html>', { status: 502 })));

    const failure = (await answer(api.GET('/api/v1/me')).catch((error: unknown) => error)) as ApiError;

    expect(failure.kind).toBe('unavailable');
  });
});
