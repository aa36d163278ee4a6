import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { refuses, takes } from '../../../test/answers';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import AccountPage from './AccountPage';

const pages = [{ path: '/me/:part?', component: AccountPage }];
const current = () => screen.getByLabelText('Mật khẩu hiện tại');
const next = () => screen.getByLabelText('Mật khẩu mới');
const save = () => screen.getByRole('button', { name: 'Đổi mật khẩu' });

describe('changing the password', () => {
  it('sends both, says so, and forgets what was typed', async () => {
    const sent = takes('put', '/me/password', () => ({}));
    server.use(sent.handler);
    const user = showPage('/me/password', pages, worker);
    await user.type(current(), 'một mật khẩu cũ');
    await user.type(next(), 'mười hai con trâu đen');
    await user.click(save());

    expect(await screen.findByRole('group', { name: 'Đã đổi mật khẩu' })).toHaveFocus();
    expect(sent.received[0]?.body).toEqual({
      currentPassword: 'một mật khẩu cũ',
      newPassword: 'mười hai con trâu đen',
    });
    expect(current()).toHaveValue('');
    expect(next()).toHaveValue('');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('names what is missing or too short', async () => {
    const user = showPage('/me/password', pages, worker);
    await user.type(next(), 'ngắn');
    await user.click(save());

    expect(screen.getByRole('alert')).toHaveFocus();
    expect(current()).toHaveAccessibleDescription('Nhập mật khẩu hiện tại');
    expect(next()).toHaveAccessibleDescription(/ít nhất 8 ký tự/);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows at the field what the server refuses and keeps what was typed', async () => {
    server.use(
      refuses('put', '/me/password', {
        type: '/problems/validation',
        status: 400,
        violations: [
          {
            field: 'newPassword',
            code: 'common',
            message: 'Mật khẩu mới nằm trong danh sách hay bị đoán.',
            messageEn: 'often guessed',
          },
        ],
      }),
    );
    const user = showPage('/me/password', pages, worker);
    await user.type(current(), 'một mật khẩu cũ');
    await user.type(next(), 'matkhau123');
    await user.click(save());

    expect(await screen.findByRole('alert')).toHaveTextContent('hay bị đoán');
    expect(next()).toHaveValue('matkhau123');
  });
});
