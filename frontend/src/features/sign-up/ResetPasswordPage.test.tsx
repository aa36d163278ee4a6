import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import ResetPasswordPage from './ResetPasswordPage';

const pages = [{ path: '/reset-password', component: ResetPasswordPage }];
const REQUEST = 'r'.repeat(43);

async function upToTheCode() {
  const asked = takes('post', '/auth/codes', () => ({
    requestId: REQUEST,
    validUntil: new Date(Date.now() + 300_000).toISOString(),
    nextPossibleAt: new Date(Date.now() + 60_000).toISOString(),
  }));
  server.use(asked.handler);
  const user = showPage('/reset-password', pages);
  await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), 'hong@example.vn{Enter}');
  const code = await screen.findByLabelText('Mã 6 chữ số');
  expect(asked.received[0]?.body).toEqual({ contact: 'hong@example.vn', purpose: 'RESET' });
  return { user, code };
}

describe('choosing a new password by a code', () => {
  it('sends code and password together and signs in', async () => {
    const { user, code } = await upToTheCode();
    const sent = takes('post', '/auth/password-reset', () => ({ accessToken: 'token', expiresIn: 600 }));
    server.use(sent.handler, gets('/me', worker));

    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu và đăng nhập' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Mật khẩu phải có ít nhất 8 ký tự');
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(code, '123456');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'mười hai con trâu{Enter}');

    expect(await screen.findByText('Trang khác: /')).toBeInTheDocument();
    expect(sent.received[0]?.body).toEqual({
      requestId: REQUEST,
      code: '123456',
      newPassword: 'mười hai con trâu',
    });
  });

  it('keeps the code when the password is one that is guessed', async () => {
    const { user, code } = await upToTheCode();
    server.use(
      refuses('post', '/auth/password-reset', {
        type: '/problems/validation',
        status: 400,
        violations: [
          { field: 'newPassword', code: 'common', message: 'Mật khẩu hay bị đoán.', messageEn: 'guessed' },
        ],
      }),
    );
    await user.type(code, '123456');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'matkhau123{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('hay bị đoán');
    expect(code).toHaveValue('123456');
  });

  it('leads whoever has no account to making one', async () => {
    const { user, code } = await upToTheCode();
    server.use(
      refuses('post', '/auth/password-reset', {
        type: '/problems/no-account',
        status: 422,
        title: 'Chưa có tài khoản',
      }),
    );
    await user.type(code, '123456');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'mười hai con trâu{Enter}');

    expect(await screen.findByRole('link', { name: 'Đăng ký tài khoản' })).toHaveAttribute(
      'href',
      '/sign-up',
    );
  });
});
