import prerender, { locationStub } from 'preact-iso/prerender';
import { createQueryClient } from '../shared/api/queryClient';
import { App } from './App';
import { staticRoutes } from './routes';

/** Address and source file of every page that can be rendered without an API. */
export const pages = staticRoutes.map(({ path, page }) => ({ path, source: `src/features/${page}.tsx` }));

/** The HTML of a page in its pending state, as the first visit sees it before any script runs. */
export async function renderPage(path: string): Promise<string> {
  locationStub(path);
  const { html } = await prerender(<App client={createQueryClient()} />);
  return html.replace('<script type="isodata"></script>', '');
}
