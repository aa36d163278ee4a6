import { cleanup, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import SignUpPage from './SignUpPage';

const pages = [{ path: '/sign-up', component: SignUpPage }];
const REQUEST = 'r'.repeat(43);
const offer = {
  ticket: 't'.repeat(43),
  validUntil: '2026-05-10T07:15:00Z',
  consents: [
    {
      purpose: 'TAKE_PART',
      textVersion: '2026-1',
      text: { vi: 'Tôi đồng ý tham gia', en: 'I agree' },
      required: true,
    },
    {
      purpose: 'SIGN_NAME',
      textVersion: '2026-1',
      text: { vi: 'Hiện tên tôi', en: 'Show my name' },
      required: false,
    },
  ],
};

const askedIn = (milliseconds: number) =>
  takes('post', '/auth/codes', () => ({
    requestId: REQUEST,
    validUntil: new Date(Date.now() + 300_000).toISOString(),
    nextPossibleAt: new Date(Date.now() + milliseconds).toISOString(),
  }));

async function upToTheCode(address = '/sign-up?return=/my-ideas', wait = 60_000) {
  const asked = askedIn(wait);
  server.use(asked.handler);
  const user = showPage(address, pages);
  await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), ' 0901 234 567 ');
  await user.click(screen.getByRole('button', { name: 'Gửi mã cho tôi' }));
  const code = await screen.findByLabelText('Mã 6 chữ số');
  return { user, code, asked };
}

describe('signing up', () => {
  it('opens where it was when the phone loads it anew, and not once it is done', async () => {
    const { code } = await upToTheCode();
    expect(code).toBeInTheDocument();
    cleanup();
    const again = showPage('/sign-up?return=/my-ideas', pages);
    const validUntil = new Date(Date.now() + 900_000).toISOString();
    const opened = takes('post', '/auth/code-sign-in', () => ({
      session: null,
      registration: { ...offer, validUntil },
    }));
    server.use(opened.handler);
    await again.type(await screen.findByLabelText('Mã 6 chữ số'), '123456{Enter}');
    expect(await screen.findByLabelText('Họ và tên')).toBeInTheDocument();
    expect(opened.received[0]?.body).toEqual({ requestId: REQUEST, code: '123456' });

    cleanup();
    const third = showPage('/sign-up?return=/my-ideas', pages);
    await third.type(await screen.findByLabelText('Họ và tên'), 'Đặng Thị Mới');
    await third.click(screen.getByRole('checkbox', { name: /Tôi đồng ý tham gia/ }));
    expect(sessionStorage).toHaveLength(1);
    expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).not.toContain('123456');
    const made = takes('post', '/auth/accounts', () => ({ accessToken: 'token', expiresIn: 600 }));
    server.use(made.handler, gets('/me', worker));
    await third.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    expect(await screen.findByText('Trang khác: /my-ideas')).toBeInTheDocument();
    expect(made.received[0]?.body).toMatchObject({ ticket: offer.ticket });
    expect(sessionStorage).toHaveLength(0);
  });

  it('begins anew when the code is over', async () => {
    const asked = takes('post', '/auth/codes', () => ({
      requestId: REQUEST,
      validUntil: new Date(Date.now() - 1000).toISOString(),
      nextPossibleAt: new Date().toISOString(),
    }));
    server.use(asked.handler);
    const user = showPage('/sign-up', pages);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail'), '0901234567{Enter}');
    await screen.findByLabelText('Mã 6 chữ số');
    cleanup();
    showPage('/sign-up', pages);
    expect(await screen.findByLabelText('Số điện thoại hoặc e-mail')).toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });

  it('asks for a code, takes it as it was pasted, and makes an account with nothing ticked beforehand', async () => {
    const { user, code, asked } = await upToTheCode();
    const opened = takes('post', '/auth/code-sign-in', () => ({ session: null, registration: offer }));
    const made = takes('post', '/auth/accounts', () => ({ accessToken: 'token', expiresIn: 600 }));
    server.use(opened.handler, made.handler, gets('/me', worker));

    expect(asked.received[0]?.body).toEqual({ contact: '0901 234 567', purpose: 'SIGN_IN' });
    expect(code).toHaveFocus();
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    expect(code).toHaveAttribute('inputmode', 'numeric');
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(code, '123 456{Enter}');

    expect(await screen.findByRole('group', { name: /Đã xác nhận/ })).toHaveFocus();
    expect(opened.received[0]?.body).toEqual({ requestId: REQUEST, code: '123456' });
    for (const box of ['Tôi đồng ý tham gia', 'Hiện tên tôi'])
      expect(screen.getByRole('checkbox', { name: box })).not.toBeChecked();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập họ và tên của bạn');
    expect(screen.getByRole('alert')).toHaveTextContent('Cần đồng ý mục này');
    expect(made.received).toHaveLength(0);

    await user.type(screen.getByLabelText('Họ và tên'), 'Đặng Thị Mới');
    await user.click(screen.getByRole('checkbox', { name: /Tôi đồng ý tham gia/ }));
    await user.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    expect(await screen.findByText('Trang khác: /my-ideas')).toBeInTheDocument();
    expect(made.received[0]?.body).toEqual({
      ticket: offer.ticket,
      displayName: 'Đặng Thị Mới',
      password: null,
      consents: [{ purpose: 'TAKE_PART', textVersion: '2026-1' }],
    });
  });

  it('lets whoever has an account in and brings them back', async () => {
    const { user, code } = await upToTheCode('/sign-up?by=code&return=/submit/check');
    server.use(
      takes('post', '/auth/code-sign-in', () => ({
        session: { accessToken: 'token', expiresIn: 600 },
        registration: null,
      })).handler,
      gets('/me', worker),
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Đăng nhập bằng mã' })).toBeInTheDocument();
    expect(screen.getByText(/Những gì bạn đang viết vẫn được giữ/)).toBeInTheDocument();
    await user.type(code, '123456{Enter}');
    expect(await screen.findByText('Trang khác: /submit/check')).toBeInTheDocument();
  });

  it('says what is wrong with a code and keeps it', async () => {
    const { user, code } = await upToTheCode();
    server.use(
      refuses('post', '/auth/code-sign-in', {
        type: '/problems/code-wrong',
        status: 422,
        title: 'Mã chưa đúng',
        detail: 'Còn 4 lần thử.',
      }),
    );
    await user.type(code, '12345{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập mã gồm 6 chữ số');
    await user.type(code, '6{Enter}');
    expect(await screen.findByText('Còn 4 lần thử.')).toBeInTheDocument();
    expect(code).toHaveValue('123456');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('sends another code only after the wait', async () => {
    const { user } = await upToTheCode('/sign-up', 0);
    const again = askedIn(60_000);
    server.use(again.handler);
    await user.click(await screen.findByRole('button', { name: 'Gửi lại mã' }));

    expect(await screen.findByText(/Gửi lại được sau \d+ giây/)).toBeInTheDocument();
    expect(again.received[0]?.body).toEqual({ contact: '0901 234 567', purpose: 'SIGN_IN' });
    expect(screen.getByRole('status')).toHaveTextContent('Đã gửi mã mới');
    expect(screen.queryByRole('button', { name: 'Gửi lại mã' })).not.toBeInTheDocument();
  });

  it('goes back to the contact as it was typed, and tells why no code was sent', async () => {
    const { user } = await upToTheCode();
    server.use(
      refuses('post', '/auth/codes', {
        type: '/problems/code-enough',
        status: 429,
        title: 'Chưa gửi thêm mã được',
        detail: 'Hãy thử lại sau 60 phút.',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Dùng số điện thoại hoặc e-mail khác' }));
    expect(screen.getByLabelText('Số điện thoại hoặc e-mail')).toHaveValue('0901 234 567');
    await user.click(screen.getByRole('button', { name: 'Gửi mã cho tôi' }));
    expect(await screen.findByText('Hãy thử lại sau 60 phút.')).toBeInTheDocument();
  });

  it('offers a new code when the confirmation is over', async () => {
    const { user, code } = await upToTheCode();
    server.use(
      takes('post', '/auth/code-sign-in', () => ({ session: null, registration: offer })).handler,
      refuses('post', '/auth/accounts', {
        type: '/problems/ticket-over',
        status: 422,
        title: 'Đã quá thời gian đăng ký',
      }),
    );
    await user.type(code, '123456{Enter}');
    await user.type(await screen.findByLabelText('Họ và tên'), 'Đặng Thị Mới');
    await user.click(screen.getByRole('checkbox', { name: 'Tôi đồng ý tham gia' }));
    await user.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    await user.click(await screen.findByRole('button', { name: 'Xin mã mới' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Số điện thoại hoặc e-mail')).toHaveValue('0901 234 567'),
    );
  });
});
