import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, SecondFactor } from '../../shared/api/types';
import AccountPage from './AccountPage';

const pages = [{ path: '/me/:part?', component: AccountPage }];
const officer: Me = {
  ...worker,
  grants: [{ role: 'UNIT_OFFICER', unitId: 'unit-1', from: '2026-01-01T00:00:00Z', until: null }],
};
const off: SecondFactor = {
  since: null,
  recoveryCodesLeft: 0,
  hasPassword: true,
  required: false,
  requiredFrom: null,
};
const on: SecondFactor = { ...off, since: '2026-11-20T02:00:00Z', recoveryCodesLeft: 9 };
const offer = {
  secret: 'GEZDGNBVGY3TQOJQ',
  address: 'otpauth://totp/S%C3%A1ng?secret=GEZDGNBVGY3TQOJQ',
  picture: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const codes = ['AAAA-BBBB-CCCC-DDDD', 'EEEE-FFFF-GGGG-HHHH'];

describe('two-step sign-in', () => {
  it('is turned on by password, picture and code, and ends with codes to keep', async () => {
    const begun = takes('post', '/me/second-factor', () => offer);
    const confirmed = takes('post', '/me/second-factor/confirmation', () => ({ codes }));
    server.use(gets('/me/second-factor', off), begun.handler, confirmed.handler);
    const user = showPage('/me/second-factor', pages, officer);
    await user.click(await screen.findByRole('button', { name: 'Bật xác thực hai bước' }));
    await user.type(screen.getByLabelText('Mật khẩu của bạn'), 'mật khẩu dài');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));

    expect(await screen.findByRole('heading', { name: /Quét hình này/ })).toHaveFocus();
    expect(screen.getByRole('img', { name: /Mã hình/ })).toHaveAttribute(
      'src',
      expect.stringContaining('data:image/svg+xml'),
    );
    expect(screen.getByText('GEZD GNBV GY3T QOJQ')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Mã mà ứng dụng đang hiện'), '123 456');
    await user.click(screen.getByRole('button', { name: 'Xác nhận và bật' }));

    expect(await screen.findByRole('group', { name: /mười mã dự phòng/ })).toHaveFocus();
    expect(screen.getByLabelText('Mã dự phòng')).toHaveValue(codes.join('\n'));
    expect(begun.received[0]?.body).toEqual({ password: 'mật khẩu dài', code: null });
    expect(confirmed.received[0]?.body).toEqual({ code: '123456' });
    expect(await accessibilityProblems()).toEqual([]);
    server.use(gets('/me/second-factor', on));
    await user.click(screen.getByRole('button', { name: 'Tôi đã cất giữ' }));
    expect(await screen.findByText(/Còn 9 mã dự phòng/)).toBeInTheDocument();
  });

  it('asks for password and code before it is turned off, and shows what was wrong', async () => {
    server.use(
      gets('/me/second-factor', on),
      refuses('post', '/me/second-factor/removal', {
        type: '/problems/validation',
        status: 400,
        violations: [{ field: 'code', code: 'wrong', message: 'Mã chưa đúng.', messageEn: 'Wrong code.' }],
      }),
    );
    const user = showPage('/me/second-factor', pages, officer);
    await user.click(await screen.findByRole('button', { name: 'Tắt xác thực hai bước' }));
    await user.click(screen.getByRole('button', { name: 'Tắt xác thực hai bước' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập mật khẩu của bạn');
    await user.type(screen.getByLabelText('Mật khẩu của bạn'), 'mật khẩu dài');
    await user.type(screen.getByLabelText('Mã xác thực'), '123456');
    await user.click(screen.getByRole('button', { name: 'Tắt xác thực hai bước' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Mã chưa đúng.');
    expect(screen.getByLabelText('Mã xác thực')).toHaveValue('123456');
  });

  it('cannot be turned off where it must be on, and tells others that they need none', async () => {
    server.use(gets('/me/second-factor', { ...on, required: true }));
    showPage('/me/second-factor', pages, officer);
    expect(await screen.findByRole('button', { name: 'Đổi sang điện thoại khác' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tắt xác thực hai bước' })).not.toBeInTheDocument();
  });

  it('tells a worker that there is no need', async () => {
    server.use(gets('/me/second-factor', off));
    showPage('/me/second-factor', pages, worker);
    expect(await screen.findByText(/chưa có vai trò quản lý/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Bật/ })).not.toBeInTheDocument();
  });

  it('says why only the password can be changed after a temporary one', () => {
    showPage('/me/password', pages, { ...worker, duty: 'NEW_PASSWORD' });
    expect(screen.getByText(/mật khẩu tạm mà người khác cũng biết/)).toBeInTheDocument();
  });
});
