import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { showPage } from '../../test/showPage';
import { routes } from './routes';

it('shows the first step at the address of the form without a step', async () => {
  const start = await routes.find(({ path }) => path === '/submit')?.load();
  showPage('/submit', start ? [{ path: '/submit', component: start.default }] : []);
  expect(
    await screen.findByRole('heading', { level: 1, name: /Sáng kiến của bạn là gì|Viết sáng kiến/ }),
  ).toBeInTheDocument();
  expect(await screen.findByLabelText('Tên sáng kiến')).toBeInTheDocument();
});
