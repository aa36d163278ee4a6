import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { DataRequest, Me, PersonalSection, TakingPart as Agreement } from '../../shared/api/types';
import BreachesPage from './BreachesPage';
import MyDataPage from './MyDataPage';
import RequestsPage from './RequestsPage';

const label = (vi: string, en: string) => ({ vi, en });
const account: PersonalSection = {
  name: 'account',
  title: label('Tài khoản', 'Account'),
  whole: true,
  rows: [
    {
      fields: [
        {
          name: 'phone',
          label: label('Số điện thoại', 'Phone'),
          value: '+84901234501',
          shown: '+84901234501',
          shownEn: '+84901234501',
        },
      ],
    },
  ],
};
const request: DataRequest = {
  id: 'request-1',
  personId: worker.id,
  name: worker.displayName,
  unit,
  kind: 'ERASURE',
  text: null,
  state: 'OPEN',
  askedAt: '2026-11-20T02:00:00Z',
  answerDue: '2026-11-24',
  doneDue: '2026-12-11',
  due: '2026-11-24',
  overdue: true,
  answeredAt: null,
  endedAt: null,
  answer: null,
  version: 3,
};
const officer: Me = {
  ...worker,
  grants: [{ role: 'DPO', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};

describe('my data', () => {
  const pages = [{ path: '/me/data', component: MyDataPage }];
  const empty = gets('/me/data-requests', { items: [], nextCursor: null });
  const agreement: Agreement = {
    asked: {
      purpose: 'TAKE_PART',
      textVersion: '2026-1',
      text: label('Tôi đồng ý tham gia.', 'I agree to take part.'),
      required: true,
    },
    givenAt: '2026-11-01T02:00:00Z',
    withdrawnAt: null,
  };
  const times = {
    items: [
      { name: 'codes', what: label('Mã một lần', 'Codes'), days: 2, why: label('Để giới hạn.', 'To limit.') },
      { name: 'ideas', what: label('Sáng kiến', 'Ideas'), days: null, why: label('Số liệu.', 'Figures.') },
    ],
    nextCursor: null,
  };
  beforeEach(() => server.use(gets('/me/consents/taking-part', agreement), gets('/keeping-times', times)));

  it('stops taking part after saying what that means, and tells how long data is kept', async () => {
    const left = takes('delete', '/me/consents/TAKE_PART', () => ({}));
    server.use(gets('/me/data', { asOf: '2026-11-23T00:00:00Z', sections: [] }), empty, left.handler);
    const user = showPage('/me/data', pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Ngừng tham gia' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Sáng kiến đã gửi vẫn được tính/)).toBeVisible();
    expect(left.received).toHaveLength(0);
    server.use(
      gets('/me/consents/taking-part', {
        ...agreement,
        givenAt: null,
        withdrawnAt: '2026-11-23T02:00:00Z',
      }),
    );
    await user.click(dialog.getByRole('button', { name: 'Ngừng tham gia' }));
    expect(await screen.findByRole('button', { name: 'Tham gia lại' })).toBeVisible();
    expect(left.received).toHaveLength(1);
    await user.click(screen.getByText('Xem từng loại'));
    expect(screen.getByText('2 ngày.')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('does not say "again" to somebody who never agreed', async () => {
    server.use(gets('/me/data', { asOf: '2026-11-23T00:00:00Z', sections: [] }), empty);
    server.use(gets('/me/consents/taking-part', { ...agreement, givenAt: null }));
    const user = showPage('/me/data', pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Tham gia' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Tham gia' }));
    expect(dialog.getByText('Tôi đồng ý tham gia.')).toBeVisible();
    expect(screen.queryByText('Tham gia lại')).not.toBeInTheDocument();
  });

  it('shows what is kept and asks to be forgotten only after saying what that means', async () => {
    const asked = takes('post', '/me/data-requests', () => request);
    const likes = { name: 'likes', title: label('Sáng kiến đã thích', 'Likes'), whole: true, rows: [] };
    server.use(
      gets('/me/data', { asOf: '2026-11-23T00:00:00Z', sections: [likes, account] }),
      empty,
      asked.handler,
    );
    const user = showPage('/me/data', pages, worker);
    await user.click(await screen.findByText('Tài khoản', { selector: 'strong' }));
    expect(screen.getByText('+84901234501')).toBeVisible();
    expect(screen.getByText('Sáng kiến đã thích')).not.toBeVisible();
    await user.click(screen.getByText('Không lưu gì về'));
    expect(screen.getByText('Sáng kiến đã thích')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));
    expect(screen.getByLabelText('Nói rõ hơn')).toHaveAccessibleDescription(/Hãy viết rõ/);
    expect(asked.received).toEqual([]);

    await user.selectOptions(screen.getByLabelText('Bạn muốn gì?'), 'Xóa tôi khỏi chương trình');
    expect(screen.getByText(/Không thể lấy lại/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));
    expect(await screen.findByRole('group', { name: 'Đã gửi yêu cầu' })).toHaveFocus();
    expect(asked.received[0]?.body).toEqual({ kind: 'ERASURE', text: null });
    expect(asked.received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('keeps what was typed when the request is refused', async () => {
    server.use(
      gets('/me/data', { asOf: '2026-11-23T00:00:00Z', sections: [] }),
      empty,
      refuses('post', '/me/data-requests', {
        type: '/problems/request-waits',
        status: 409,
        title: 'Bạn đã gửi yêu cầu này',
        detail: 'Một yêu cầu cùng loại đang được xử lý.',
      }),
    );
    const user = showPage('/me/data', pages, worker);
    await user.type(await screen.findByLabelText('Nói rõ hơn'), 'Ngày sinh sai');
    await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));
    expect(await screen.findByText(/đang được xử lý/)).toBeVisible();
    expect(screen.getByLabelText('Nói rõ hơn')).toHaveValue('Ngày sinh sai');
  });
});

describe('requests about personal data', () => {
  const pages = [{ path: '/data-requests', component: RequestsPage }];

  it('erases only with words for the person and the version that was read', async () => {
    const done = takes('post', '/data-requests/request-1/completion', () => ({ ...request, state: 'DONE' }));
    server.use(gets('/data-requests', { items: [request], nextCursor: null }), done.handler);
    const user = showPage('/data-requests', pages, officer);
    const entry = within(await screen.findByRole('listitem'));
    expect(entry.getByText('Quá hạn')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(entry.getByRole('button', { name: /Xóa người này/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Xóa người này' }));
    expect(done.received).toEqual([]);
    await user.type(dialog.getByLabelText('Nội dung báo cho người gửi'), 'Đã xóa theo yêu cầu');
    await user.click(dialog.getByRole('button', { name: 'Xóa người này' }));

    expect(await screen.findByRole('group', { name: 'Đã lưu' })).toHaveFocus();
    expect(done.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(done.received[0]?.body).toEqual({ answer: 'Đã xóa theo yêu cầu' });
  });

  it('says so when nobody waits, and refuses others', async () => {
    server.use(gets('/data-requests', { items: [], nextCursor: null }));
    showPage('/data-requests', pages, officer);
    expect(await screen.findByText('Không có yêu cầu nào.')).toBeVisible();
  });
});

describe('the register of breaches', () => {
  const pages = [{ path: '/breaches', component: BreachesPage }];

  it('records what is known with the time of the programme', async () => {
    const added = takes('post', '/breaches', () => ({}));
    server.use(gets('/breaches', { items: [], nextCursor: null }), added.handler);
    const user = showPage('/breaches', pages, officer);
    expect(await screen.findByText('Chưa có sự cố nào được ghi.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ghi sự cố' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(dialog.getByLabelText('Phát hiện lúc')).toHaveAccessibleDescription(/Chọn lúc/);
    expect(await accessibilityProblems()).toEqual([]);

    fireEvent.input(dialog.getByLabelText('Phát hiện lúc'), { target: { value: '2026-11-23T08:30' } });
    await user.type(dialog.getByLabelText('Chuyện gì đã xảy ra'), 'Gửi nhầm danh sách');
    await user.type(dialog.getByLabelText('Loại dữ liệu'), 'Họ tên');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));

    expect(await screen.findByRole('group', { name: 'Đã lưu sự cố' })).toHaveFocus();
    expect(added.received[0]?.body).toMatchObject({
      unitId: unit.id,
      facts: { noticedAt: '2026-11-23T01:30:00.000Z', people: null, authorityToldAt: null, closed: false },
    });
  });
});
