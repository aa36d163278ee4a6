import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, takes } from '../../../test/answers';
import { campaign, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import RegisterPage from './RegisterPage';

const pages = [{ path: '/register', component: RegisterPage }];
const hits = {
  items: [
    {
      ...unit,
      level: 'GRASSROOTS',
      kind: null,
      block: 'ENTERPRISE',
      path: ['LĐLĐ quận Hoàn Kiếm'],
      closed: false,
      successorId: null,
    },
  ],
  nextCursor: null,
};

const agreed = {
  asked: {
    purpose: 'TAKE_PART',
    textVersion: '2026-1',
    text: { vi: 'Tôi đồng ý để chương trình lưu họ tên.', en: 'I agree that the programme keeps my name.' },
    required: true,
  },
  givenAt: '2026-01-01T00:00:00Z',
  withdrawnAt: null,
};

function unregistered() {
  server.use(
    gets('/me/consents/taking-part', agreed),
    gets('/campaigns', { items: [campaign], nextCursor: null }),
    getsNothing('/campaigns/campaign-1/registrations/mine'),
    gets('/units', hits),
  );
}

describe('registering for the campaign', () => {
  it('finds the workplace by typing and picks it with the keyboard alone', async () => {
    unregistered();
    const registered = takes('post', '/campaigns/campaign-1/registrations', () => registration);
    server.use(registered.handler);
    const user = showPage('/register', pages, worker);

    const picker = await screen.findByRole('combobox', { name: /nơi bạn làm việc/i });
    await user.type(picker, 'cong ty dien');
    expect(await screen.findByRole('option', { name: /Điện lực Hoàn Kiếm/ })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(picker).toHaveValue(unit.name);
    expect(picker).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByRole('button', { name: 'Đăng ký tham gia' }));

    expect(
      await screen.findByText(/Bạn tham gia tại Công đoàn Công ty Điện lực Hoàn Kiếm/),
    ).toBeInTheDocument();
    expect(registered.received[0]?.body).toEqual({ unitId: unit.id });
  });

  it('does not take a name that was only typed', async () => {
    unregistered();
    const user = showPage('/register', pages, worker);
    await user.type(await screen.findByRole('combobox'), 'Công ty của tôi');
    await user.click(screen.getByRole('button', { name: 'Đăng ký tham gia' }));

    expect(screen.getByRole('alert')).toHaveTextContent('Chọn nơi bạn làm việc');
    expect(screen.getByRole('combobox')).toHaveValue('Công ty của tôi');
  });

  it('tells whoever stopped taking part, and lets them come back and register', async () => {
    unregistered();
    const left = { ...agreed, givenAt: null, withdrawnAt: '2026-05-01T02:00:00Z' };
    const agree = takes('post', '/me/consents', () => {
      server.use(gets('/me/consents/taking-part', agreed));
      return {
        purpose: 'TAKE_PART',
        textVersion: '2026-1',
        text: agreed.asked.text,
        givenAt: agreed.givenAt,
      };
    });
    server.use(gets('/me/consents/taking-part', left), agree.handler);
    const user = showPage('/register', pages, worker);
    expect(await screen.findByText('Bạn đã ngừng tham gia')).toBeInTheDocument();
    expect(screen.getByText(agreed.asked.text.vi)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tôi đồng ý, tham gia lại' }));

    expect(await screen.findByRole('combobox', { name: /nơi bạn làm việc/i })).toBeInTheDocument();
    expect(agree.received[0]?.body).toEqual({ purpose: 'TAKE_PART', textVersion: '2026-1' });
  });

  it('asks the public to sign in first', () => {
    showPage('/register', pages);
    expect(screen.getByRole('link', { name: 'Đăng nhập' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Fregister',
    );
  });
});
