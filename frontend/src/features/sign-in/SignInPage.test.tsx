import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import SignInPage from './SignInPage';

const pages = [{ path: '/sign-in', component: SignInPage }];

describe('signing in', () => {
  it('names what is missing, takes focus there and says so in the tab', async () => {
    const user = showPage('/sign-in', pages);
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));

    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Mật khẩu')).toHaveAccessibleDescription('Nhập mật khẩu');
    expect(document.title).toMatch(/^Lỗi: /);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('keeps what was typed when the server refuses', async () => {
    server.use(
      refuses('post', '/auth/login', {
        type: '/problems/sign-in-failed',
        status: 401,
        title: 'Số điện thoại, e-mail hoặc mật khẩu chưa đúng',
      }),
    );
    const user = showPage('/sign-in', pages);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), '0901234501');
    await user.type(screen.getByLabelText('Mật khẩu'), 'sai');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('mật khẩu chưa đúng');
    expect(screen.getByLabelText('Số điện thoại hoặc e-mail')).toHaveValue('0901234501');
  });

  it('says when to come back after too many wrong passwords', async () => {
    server.use(
      refuses('post', '/auth/login', {
        type: '/problems/sign-in-paused',
        status: 429,
        title: 'Tạm dừng đăng nhập',
        detail: 'Đã có nhiều lần nhập sai mật khẩu. Hãy thử lại sau 4 phút.',
      }),
    );
    const user = showPage('/sign-in', pages);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), '0901234501');
    await user.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy thử lại sau 4 phút.');
    expect(screen.getByLabelText('Số điện thoại hoặc e-mail')).toHaveValue('0901234501');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('sends what was typed last, even before the page has drawn it', async () => {
    const sent = takes('post', '/auth/login', () => ({ accessToken: 'token', expiresIn: 600 }));
    server.use(sent.handler, gets('/me', worker));
    showPage('/sign-in', pages);
    for (const [label, text] of [
      ['Số điện thoại hoặc e-mail', '0901234501'],
      ['Mật khẩu', 'đúng'],
    ] as const) {
      const control = screen.getByLabelText<HTMLInputElement>(label);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    screen.getByRole<HTMLButtonElement>('button', { name: 'Đăng nhập' }).form?.requestSubmit();

    await waitFor(() => expect(sent.received).toHaveLength(1));
    expect(sent.received[0]?.body).toEqual({ login: '0901234501', password: 'đúng' });
  });

  it('asks staff for the second step in the same place, and lets them start again', async () => {
    const step = {
      type: '/problems/second-step',
      status: 401,
      title: 'Còn một bước nữa',
      ticket: 'x'.repeat(43),
    };
    const sent = takes('post', '/auth/second-step', () => ({ accessToken: 'token', expiresIn: 600 }));
    server.use(refuses('post', '/auth/login', step), sent.handler, gets('/me', worker));
    const user = showPage('/sign-in?return=/review', pages);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), 'canbo@example.vn');
    await user.type(screen.getByLabelText('Mật khẩu'), 'đúng{Enter}');

    expect(await screen.findByLabelText('Mã xác thực')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Đăng nhập lại từ đầu' }));
    expect(screen.getByLabelText('Số điện thoại hoặc e-mail')).toHaveValue('canbo@example.vn');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    await user.type(await screen.findByLabelText('Mã xác thực'), '123456{Enter}');

    expect(await screen.findByText('Trang khác: /review')).toBeInTheDocument();
    expect(sent.received[0]?.body).toEqual({ ticket: step.ticket, code: '123456' });
  });

  it('keeps where the person was on every other way in', () => {
    showPage('/sign-in?return=/submit/check', pages);
    for (const way of ['Nhận mã qua tin nhắn', 'Quên mật khẩu', 'Chưa có tài khoản? Đăng ký'])
      expect(screen.getByRole('link', { name: way }).getAttribute('href')).toContain(
        'return=%2Fsubmit%2Fcheck',
      );
  });

  it('goes back to where the person was', async () => {
    server.use(
      takes('post', '/auth/login', () => ({ accessToken: 'token', expiresIn: 600 })).handler,
      gets('/me', worker),
    );
    const user = showPage('/sign-in?return=/submit/check', pages);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), '0901234501');
    await user.type(screen.getByLabelText('Mật khẩu'), 'đúng{Enter}');

    expect(await screen.findByText('Trang khác: /submit/check')).toBeInTheDocument();
  });
});
