import type { QueryClient } from '@tanstack/preact-query';
import { QueryClientProvider } from '@tanstack/preact-query';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { routes } from './routes';

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <LocationProvider>
        <Layout>
          <ErrorBoundary>
            <Router>
              {routes.map((entry) => (
                <Route key={entry.path} {...entry} />
              ))}
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        </Layout>
      </LocationProvider>
    </QueryClientProvider>
  );
}
