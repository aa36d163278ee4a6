import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { RegistrationForm } from '../../shared/campaign/RegistrationForm';
import StartPage from './StartPage';

const pages = [
  { path: '/start', component: StartPage },
  { path: '/submit/problem', component: () => <h1>Viết</h1> },
  {
    path: '/register',
    component: () => <RegistrationForm campaign={campaign} me={worker} onDone={() => undefined} />,
  },
];

describe('the page behind a poster', () => {
  beforeEach(() => sessionStorage.clear());

  it('keeps the workplace until it is asked for', async () => {
    const registered = takes('post', '/campaigns/campaign-1/registrations', () => registration);
    server.use(gets('/units/unit-1', { ...unit, closedAt: null }), registered.handler);
    const user = showPage('/start?unit=unit-1', pages, worker);
    expect(await screen.findByRole('link', { name: unit.name })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Viết sáng kiến' }));
    expect(await screen.findByRole('heading', { name: 'Viết' })).toBeInTheDocument();

    const later = showPage('/register', pages, worker);
    expect(await screen.findByRole('combobox')).toHaveValue(unit.name);
    await later.click(screen.getByRole('button', { name: 'Đăng ký tham gia' }));
    await waitFor(() => expect(registered.received[0]?.body).toEqual({ unitId: unit.id }));
  });

  it('leads on from a code that names no unit', async () => {
    server.use(refuses('get', '/units/nowhere', { status: 404 }));
    showPage('/start?unit=nowhere', pages);
    expect(await screen.findByText(/không chỉ tới đơn vị nào/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Viết sáng kiến' })).toHaveAttribute('href', '/submit/problem');
  });
});
