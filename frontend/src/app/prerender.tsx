import type { ComponentType } from 'preact';
import prerender, { locationStub } from 'preact-iso/prerender';
import { createQueryClient } from '../shared/api/queryClient';
import { App } from './App';
import { staticRoutes } from './routes';

const sources = import.meta.glob<{ default: ComponentType }>('../features/*/*Page.tsx', { eager: true });

/** Address and source file of every page that can be rendered without an API. */
export const pages = await Promise.all(
  staticRoutes.map(async ({ path, load }) => {
    const page = (await load()).default;
    const source = Object.keys(sources).find((file) => sources[file]?.default === page) ?? '';
    return { path, source: source.replace('..', 'src') };
  }),
);

/** The HTML of a page in its pending state, as the first visit sees it before any script runs. */
export async function renderPage(path: string): Promise<string> {
  locationStub(path);
  const { html } = await prerender(<App client={createQueryClient()} />);
  return html.replace('<script type="isodata"></script>', '');
}
