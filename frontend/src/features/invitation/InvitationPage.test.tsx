import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { OpenedInvitation } from '../../shared/api/types';
import InvitationPage from './InvitationPage';

const pages = [{ path: '/invitation', component: InvitationPage }];
const code = 'ABCD-EFGH-IJKL-MNOP';
const invitation: OpenedInvitation = {
  contact: 'm…@example.vn',
  role: 'UNIT_OFFICER',
  unit,
  startsOn: '2026-11-01',
  endsOn: '2026-12-31',
  invitedBy: 'Hoàng Anh Tuấn',
  validUntil: '2026-11-30T02:00:00Z',
  hasAccount: false,
  consents: [
    {
      purpose: 'TAKE_PART',
      textVersion: '2026-1',
      text: { vi: 'Tôi đồng ý tham gia', en: 'I agree' },
      required: true,
    },
  ],
};

afterEach(() => sessionStorage.clear());

describe('an invitation', () => {
  it('opens from the address of the message and makes an account for somebody new', async () => {
    const opened = takes('post', '/auth/invitations/open', () => invitation);
    const sent = takes('post', '/auth/invitations/acceptance', () => ({
      accessToken: 'token',
      expiresIn: 600,
    }));
    server.use(opened.handler, sent.handler, gets('/me', worker));
    const user = showPage(`/invitation#${code}`, pages);

    expect(await screen.findByRole('heading', { name: /Hoàng Anh Tuấn mời bạn/ })).toBeInTheDocument();
    expect(screen.getByText('Cán bộ công đoàn')).toBeInTheDocument();
    expect(location.hash).toBe('');
    await user.click(screen.getByRole('button', { name: 'Nhận lời mời' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập họ và tên của bạn');
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Họ và tên'), 'Đặng Thị Mới');
    await user.type(screen.getByLabelText('Mật khẩu'), 'mười hai con trâu đen');
    await user.click(screen.getByLabelText(/Tôi đồng ý tham gia/));
    await user.click(screen.getByRole('button', { name: 'Nhận lời mời' }));

    expect(await screen.findByRole('group', { name: 'Đã nhận lời mời' })).toHaveFocus();
    expect(opened.received[0]?.body).toEqual({ code });
    expect(sent.received[0]?.body).toEqual({
      code,
      displayName: 'Đặng Thị Mới',
      password: 'mười hai con trâu đen',
      consents: [{ purpose: 'TAKE_PART', textVersion: '2026-1' }],
    });
  });

  it('sends somebody known to the sign-in and back', async () => {
    server.use(takes('post', '/auth/invitations/open', () => ({ ...invitation, hasAccount: true })).handler);
    const user = showPage('/invitation', pages);
    await user.type(screen.getByLabelText('Mã lời mời'), code);
    await user.click(screen.getByRole('button', { name: 'Xem lời mời' }));
    expect(await screen.findByRole('link', { name: 'Đăng nhập' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Finvitation',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so when it is over', async () => {
    server.use(
      refuses('post', '/auth/invitations/open', {
        type: '/problems/invitation-over',
        status: 422,
        title: 'Lời mời không còn dùng được',
      }),
    );
    const user = showPage('/invitation', pages);
    await user.type(screen.getByLabelText('Mã lời mời'), code);
    await user.click(screen.getByRole('button', { name: 'Xem lời mời' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('không còn dùng được');
    expect(screen.getByLabelText('Mã lời mời')).toHaveValue(code);
  });
});
