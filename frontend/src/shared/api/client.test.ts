import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { currentToken, keepToken } from './accessToken';
import { ApiError } from './ApiError';
import { answer, api, sessionExpired } from './client';
import { enter, session } from './session';

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

  it('lets somebody in again after another tab signed out', async () => {
    keepToken('dead');
    localStorage.clear();
    sessionExpired.set(false);
    session.set({ status: 'signedIn', me: worker });
    const bearers: (string | null)[] = [];
    server.use(
      onlyFreshTokens(),
      http.post('*/api/v1/auth/login', ({ request }) => {
        bearers.push(request.headers.get('Authorization'));
        return HttpResponse.json({ accessToken: 'fresh', expiresIn: 600 });
      }),
    );
    const credentials = { body: { login: worker.displayName, password: 'đúng' } };

    await answer(api.POST('/api/v1/auth/login', credentials));
    await answer(api.GET('/api/v1/me')).catch(() => undefined);

    expect(bearers).toEqual([null]);
    expect(currentToken()).toBeNull();
    expect(sessionExpired.get()).toBe(true);
    expect(session.get()).toEqual({ status: 'signedIn', me: worker, over: true });

    await enter(await answer(api.POST('/api/v1/auth/login', credentials)));
    expect(session.get()).toEqual({ status: 'signedIn', me: worker });
    expect(sessionExpired.get()).toBe(false);
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
