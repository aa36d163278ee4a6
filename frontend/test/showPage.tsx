import { QueryClientProvider } from '@tanstack/preact-query';
import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { keepToken } from '../src/shared/api/accessToken';
import { createQueryClient } from '../src/shared/api/queryClient';
import { session } from '../src/shared/api/session';
import type { Me } from '../src/shared/api/types';

interface Page {
  path: string;
  component: ComponentType;
}

/** Shows one page at its address, for a signed-in person, for the public, or before it is known for whom. */
export function showPage(address: string, pages: Page[], me: Me | null | 'unknown' = null) {
  keepToken(me ? 'token' : null);
  if (me === 'unknown') session.set({ status: 'unknown' });
  else session.set(me ? { status: 'signedIn', me } : { status: 'anonymous' });
  history.replaceState(null, '', address);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LocationProvider>
        <main>
          <Router>
            {pages.map((page) => (
              <Route key={page.path} path={page.path} component={page.component} />
            ))}
            <Route default component={Elsewhere} />
          </Router>
        </main>
      </LocationProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

function Elsewhere() {
  return <p>Trang khác: {location.pathname}</p>;
}
