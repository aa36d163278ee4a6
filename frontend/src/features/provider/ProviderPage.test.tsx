import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import ProviderPage from './ProviderPage';

const pages = [{ path: '/provider-sign-in', component: ProviderPage }];
const back = '/provider-sign-in?code=abc&state=xyz';
const session = { accessToken: 'token', expiresIn: 600 };

afterEach(() => sessionStorage.clear());

describe('coming back from a provider', () => {
  it('signs in and goes on to where the person was', async () => {
    const sent = takes('post', '/auth/provider-sign-in', () => ({ session, confirmation: null }));
    server.use(sent.handler, gets('/me', worker));
    sessionStorage.setItem('sk.return', '/my-ideas');
    showPage(back, pages);
    expect(await screen.findByText('Trang khác: /my-ideas')).toBeInTheDocument();
    expect(sent.received[0]?.body).toEqual({ state: 'xyz', code: 'abc' });
  });

  it('asks for the code of the account the first time', async () => {
    const confirmation = { ticket: 't', requestId: 'r', contact: 'm…@example.vn' };
    const confirmed = takes('post', '/auth/provider-confirmation', () => session);
    server.use(
      takes('post', '/auth/provider-sign-in', () => ({ session: null, confirmation })).handler,
      confirmed.handler,
      gets('/me', worker),
    );
    const user = showPage(back, pages);
    expect(await screen.findByRole('group', { name: /lần đầu/ })).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
    expect(location.search).toBe('');
    await user.type(screen.getByLabelText('Mã 6 chữ số'), '123456{Enter}');
    expect(await screen.findByText('Trang khác: /')).toBeInTheDocument();
    expect(confirmed.received[0]?.body).toEqual({ ticket: 't', requestId: 'r', code: '123456' });
  });

  it('says what was wrong, or that it was stopped, and leads back', async () => {
    server.use(
      refuses('post', '/auth/provider-sign-in', {
        type: '/problems/provider-refused',
        status: 422,
        title: 'Chưa đăng nhập được',
      }),
    );
    showPage(back, pages);
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa đăng nhập được');
    expect(screen.getByRole('link', { name: 'Về trang đăng nhập' })).toHaveAttribute('href', '/sign-in');
  });

  it('is no dead end without a code', () => {
    showPage('/provider-sign-in?error=access_denied&state=xyz', pages);
    expect(screen.getByText('Bạn đã dừng đăng nhập ở nơi kia')).toBeInTheDocument();
  });
});
