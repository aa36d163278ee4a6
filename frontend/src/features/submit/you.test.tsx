import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, takes } from '../../../test/answers';
import { campaign, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import YouPage from './YouPage';

const pages = [{ path: '/submit/you', component: YouPage }];
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

describe('choosing a workplace before sending', () => {
  beforeEach(() =>
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      getsNothing('/campaigns/campaign-1/registrations/mine'),
    ),
  );

  it('asks for the workplace', async () => {
    server.use(gets('/me/consents/taking-part', agreed));
    showPage('/submit/you', pages, worker);
    expect(await screen.findByRole('combobox', { name: /nơi bạn làm việc/i })).toBeInTheDocument();
  });

  it('tells whoever stopped taking part before they choose, and lets them come back', async () => {
    const agree = takes('post', '/me/consents', () => {
      server.use(gets('/me/consents/taking-part', agreed));
      return { ...agreed.asked, givenAt: agreed.givenAt };
    });
    const left = { ...agreed, givenAt: null, withdrawnAt: '2026-05-01T02:00:00Z' };
    server.use(gets('/me/consents/taking-part', left), agree.handler);
    const user = showPage('/submit/you', pages, worker);
    expect(await screen.findByText('Bạn đã ngừng tham gia')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tôi đồng ý, tham gia lại' }));

    expect(await screen.findByRole('combobox', { name: /nơi bạn làm việc/i })).toBeInTheDocument();
  });
});
