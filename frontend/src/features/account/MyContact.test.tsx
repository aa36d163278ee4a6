import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import AccountPage from './AccountPage';

const pages = [{ path: '/me/:part?', component: AccountPage }];
const factor = {
  since: null,
  recoveryCodesLeft: 0,
  hasPassword: true,
  required: false,
  requiredFrom: null,
};
const asked = {
  requestId: 'request-1',
  validUntil: '2026-11-23T08:05:00Z',
  nextPossibleAt: '2026-11-23T08:01:00Z',
};

describe('another contact', () => {
  it('is used once the code that was sent there is typed', async () => {
    const sent = takes('post', '/me/contact-change', () => asked);
    const confirmed = takes('post', '/me/contact-change/confirmation', () => ({}));
    server.use(gets('/me/second-factor', factor), sent.handler, confirmed.handler);
    server.use(gets('/me', { ...worker, phone: '+84370000001' }));
    const user = showPage('/me/contact', pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Gửi mã tới đó' }));
    expect(screen.getByLabelText('Mật khẩu của bạn')).toHaveAccessibleDescription('Nhập mật khẩu của bạn');
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Số điện thoại hoặc e-mail mới'), '0370 000 001');
    await user.type(screen.getByLabelText('Mật khẩu của bạn'), 'một mật khẩu dài');
    await user.click(screen.getByRole('button', { name: 'Gửi mã tới đó' }));

    expect(await screen.findByLabelText('Mã 6 chữ số')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Mã 6 chữ số'), '123 456');
    await user.click(screen.getByRole('button', { name: 'Đổi' }));
    expect(await screen.findByRole('group', { name: 'Đã đổi' })).toHaveFocus();
    expect(screen.getByText(/\+84370000001/)).toBeVisible();
    expect(sent.received[0]?.body).toEqual({
      contact: '0370 000 001',
      password: 'một mật khẩu dài',
      code: null,
    });
    expect(confirmed.received[0]?.body).toEqual({ requestId: 'request-1', code: '123456' });
  });
});

describe('linked accounts', () => {
  const linked = {
    items: [
      { provider: 'thu', name: { vi: 'Cổng thử', en: 'Test portal' }, linkedAt: '2026-11-01T02:00:00Z' },
    ],
    nextCursor: null,
  };

  it('are unlinked after a question, and the only way in stays', async () => {
    server.use(
      gets('/me/identities', linked),
      refuses('delete', '/me/identities/thu', {
        type: '/problems/last-way-in',
        status: 422,
        detail: 'Hãy đặt mật khẩu trước, rồi bỏ nối tài khoản này.',
      }),
    );
    const user = showPage('/me/identities', pages, worker);
    await user.click(await screen.findByRole('button', { name: /Bỏ nối/ }));
    await user.click(screen.getByRole('button', { name: 'Bỏ nối' }));
    expect(await screen.findByText(/Hãy đặt mật khẩu trước/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('say so when there is none', async () => {
    server.use(gets('/me/identities', { items: [], nextCursor: null }));
    showPage('/me/identities', pages, worker);
    expect(await screen.findByText('Bạn chưa nối tài khoản nào.')).toBeVisible();
  });
});
