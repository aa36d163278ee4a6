import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, refuses, takes } from '../../../test/answers';
import { campaign, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Me, ReadyAnswer, SupportCase, SupportMessage, SupportTeam } from '../../shared/api/types';
import AskPage from './AskPage';
import DeskPage from './DeskPage';
import MinePage from './MinePage';
import TeamPage from './TeamPage';

const team: SupportTeam = {
  unit,
  name: 'Tổ hỗ trợ quận',
  phone: '1900 6116',
  zalo: 'https://zalo.me/0905123456',
  hours: '7:30–17:00',
  version: 2,
};
const asked: SupportCase = {
  id: 'case-1',
  requesterName: worker.displayName,
  hasAccount: true,
  phone: '+84901234567',
  unit,
  desk: unit,
  teamName: team.name,
  idea: { id: 'idea-1', number: null, title: 'Giá để khuôn', state: 'DRAFT' },
  topic: 'FORM',
  step: 'SOLUTION',
  text: 'Tôi ghi gì vào ô mô tả?',
  state: 'OPEN',
  assignee: null,
  openedAt: '2026-11-20T02:00:00Z',
  waitingSince: '2026-11-20T02:00:00Z',
  waitingHours: 5,
  version: 3,
};
const question: SupportMessage = {
  id: 'message-1',
  part: 'WORKER',
  event: 'WROTE',
  text: asked.text,
  authorName: worker.displayName,
  at: asked.openedAt,
};
const member: Me = {
  ...worker,
  id: 'member-1',
  displayName: 'Chị Tổ Viên',
  grants: [{ role: 'SUPPORT', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const ready: ReadyAnswer = {
  id: 'answer-1',
  unit,
  heading: 'Quên mật khẩu',
  text: 'Chị bấm “Quên mật khẩu” rồi nhập mã.',
  version: 4,
};
const fromAbove: ReadyAnswer = {
  ...ready,
  id: 'answer-2',
  unit: { ...unit, id: 'unit-above', name: 'Công đoàn quận' },
  heading: 'Ảnh quá lớn',
};
const readyAnswers = (...items: ReadyAnswer[]) =>
  gets(`/units/${unit.id}/support-team/ready-answers`, { items, nextCursor: null });
const conversation = gets('/support-cases/case-1/messages', { items: [question], nextCursor: null });
const ofUnit = gets(`/units/${unit.id}/support-team`, { ...team });

describe('asking for help', () => {
  const pages = [{ path: '/ask-for-help', component: AskPage }];

  it('carries the draft and the page of the form along, and leads back to both', async () => {
    const sent = takes('post', '/support-cases', () => ({ id: 'case-1', team: { ...team } }));
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/campaigns/campaign-1/registrations/mine', { ...registration }),
      ofUnit,
      sent.handler,
    );
    const user = showPage('/ask-for-help?step=solution&idea=idea-1', pages, worker);
    expect(await screen.findByRole('link', { name: 'Gọi 1900 6116' })).toHaveAttribute(
      'href',
      'tel:19006116',
    );
    expect(screen.getByRole('link', { name: 'Nhắn Zalo' })).toHaveAttribute('href', team.zalo);
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));
    expect(screen.getByLabelText('Bạn cần giúp gì?')).toHaveAccessibleDescription(/Hãy viết rõ hơn/);
    await user.type(screen.getByLabelText('Bạn cần giúp gì?'), 'Tôi ghi gì vào ô mô tả?');
    await user.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));

    expect(await screen.findByRole('group', { name: 'Đã gửi câu hỏi' })).toHaveFocus();
    expect(sent.received[0]?.body).toMatchObject({
      topic: 'FORM',
      step: 'SOLUTION',
      ideaId: 'idea-1',
      unitId: registration.unit.id,
      name: null,
      phone: null,
    });
    expect(sent.received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    for (const link of screen.getAllByRole('link', { name: 'Viết tiếp sáng kiến' }))
      expect(link).toHaveAttribute('href', '/submit/solution?idea=idea-1');
  });

  it('works without an account: a name and a number to call', async () => {
    const sent = takes('post', '/support-cases', () => ({ id: null, team: null }));
    server.use(
      gets('/units/root', { id: unit.id }),
      getsNothing(`/units/${unit.id}/support-team`),
      sent.handler,
    );
    const user = showPage('/ask-for-help', pages);
    expect(await screen.findByText(/Chưa có tổ hỗ trợ nào/)).toBeVisible();
    await user.type(screen.getByLabelText('Bạn cần giúp gì?'), 'Tôi không đăng nhập được');
    await user.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));
    expect(screen.getByLabelText('Họ và tên')).toHaveAccessibleDescription(/Hãy cho biết họ tên/);
    expect(screen.getByLabelText('Số điện thoại di động')).toHaveAccessibleDescription(/Cần một số di động/);
    expect(sent.received).toEqual([]);

    await user.type(screen.getByLabelText('Họ và tên'), 'Chị Hoa');
    await user.type(screen.getByLabelText('Số điện thoại di động'), '0901 234 567');
    await user.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));
    expect(await screen.findByText(/Hãy để ý điện thoại/)).toBeVisible();
    expect(sent.received[0]?.body).toMatchObject({ name: 'Chị Hoa', phone: '0901 234 567', ideaId: null });
  });
});

describe('my questions', () => {
  const pages = [{ path: '/help-requests', component: MinePage }];

  it('lists them with their state in plain words, or says that there are none', async () => {
    server.use(gets('/support-cases/mine', { items: [asked], nextCursor: null }));
    showPage('/help-requests', pages, worker);
    const entry = within(await screen.findByRole('listitem'));
    expect(entry.getByRole('link')).toHaveAttribute('href', '/help-requests?id=case-1');
    expect(entry.getByText('Chờ tiếp nhận')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('answers, and says that it is solved', async () => {
    const replied = takes('post', '/support-cases/case-1/messages', () => ({ ...question }));
    const closed = takes('post', '/support-cases/case-1/closure', () => ({ ...asked, state: 'CLOSED' }));
    server.use(
      gets('/support-cases/case-1', {
        ...asked,
        state: 'WAITING_WORKER',
        assignee: { id: member.id, name: member.displayName },
      }),
      conversation,
      replied.handler,
      closed.handler,
    );
    const user = showPage('/help-requests?id=case-1', pages, worker);
    expect(await screen.findByText(/Tổ hỗ trợ hỏi lại bạn/)).toBeVisible();
    expect(screen.getByText(/Người trả lời: Chị Tổ Viên/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Giá để khuôn/ })).toHaveAttribute(
      'href',
      '/submit/solution?idea=idea-1',
    );
    await user.type(screen.getByLabelText('Viết tiếp'), 'Tôi hiểu rồi');
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await screen.findByDisplayValue('');
    expect(replied.received[0]?.body).toEqual({ text: 'Tôi hiểu rồi', awaitsAnswer: false });
    await user.click(screen.getByRole('button', { name: 'Đã giải quyết xong' }));
    expect(await screen.findByRole('group', { name: 'Đã đóng câu hỏi' })).toHaveFocus();
    expect(closed.received).toHaveLength(1);
  });
});

describe('the desk', () => {
  const pages = [{ path: '/support', component: DeskPage }];
  const queue = gets('/support-cases', { items: [asked], nextCursor: null });
  const members = gets(`/units/${unit.id}/support-team/members`, { items: [], nextCursor: null });

  it('takes a question against the version on the screen and keeps what another member did', async () => {
    const taken = takes('post', '/support-cases/case-1/assignment', () => ({ ...asked, state: 'ASSIGNED' }));
    server.use(
      queue,
      members,
      readyAnswers(),
      gets('/support-cases/case-1', { ...asked }),
      conversation,
      taken.handler,
    );
    const user = showPage('/support?id=case-1', pages, member);
    expect(await screen.findByRole('link', { name: 'Gọi +84901234567' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Nhận trả lời' }));
    expect(taken.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(taken.received[0]?.body).toEqual({ memberId: 'member-1' });

    server.use(
      refuses('post', '/support-cases/case-1/assignment', {
        type: '/problems/stale-version',
        status: 409,
        title: 'Nội dung đã được thay đổi',
        detail: 'Nội dung này vừa được sửa ở nơi khác.',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Nhận trả lời' }));
    expect(await screen.findByText(/vừa được sửa ở nơi khác/)).toBeVisible();
  });

  it('puts a ready answer into the box, where it is changed before it is sent', async () => {
    const replied = takes('post', '/support-cases/case-1/messages', () => ({ ...question }));
    server.use(
      queue,
      members,
      gets('/support-cases/case-1', { ...asked }),
      conversation,
      readyAnswers(ready, fromAbove),
      replied.handler,
    );
    const user = showPage('/support?id=case-1', pages, member);
    const box = await screen.findByLabelText('Trả lời');
    await user.type(box, 'Chào chị.');
    await user.selectOptions(await screen.findByLabelText('Câu trả lời soạn sẵn'), 'Quên mật khẩu');
    expect(box).toHaveValue('Chào chị.');
    await user.click(screen.getByRole('button', { name: 'Đưa vào ô trả lời' }));
    expect(box).toHaveFocus();
    expect(box).toHaveValue(`Chào chị.\n\n${ready.text}`);
    expect(screen.getByRole('option', { name: 'Ảnh quá lớn' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    expect(replied.received).toEqual([]);
    await user.type(box, ' Chúc chị thành công.');
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await waitFor(() => expect(replied.received).toHaveLength(1));
    expect(replied.received[0]?.body['text']).toBe(`Chào chị.\n\n${ready.text} Chúc chị thành công.`);
  });

  it('hands over upwards only with a reason', async () => {
    const handed = takes('post', '/support-cases/case-1/hand-over', () => ({ ...asked }));
    server.use(
      queue,
      members,
      readyAnswers(),
      gets('/support-cases/case-1', { ...asked }),
      conversation,
      handed.handler,
    );
    const user = showPage('/support?id=case-1', pages, member);
    await user.click(await screen.findByRole('button', { name: 'Chuyển lên cấp trên' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Chuyển lên cấp trên' }));
    expect(handed.received).toEqual([]);
    await user.type(dialog.getByLabelText('Lý do chuyển'), 'Ngoài khả năng');
    await user.click(dialog.getByRole('button', { name: 'Chuyển lên cấp trên' }));
    expect(await screen.findByRole('group', { name: 'Đã chuyển lên cấp trên' })).toHaveFocus();
    expect(handed.received[0]?.body).toEqual({ reason: 'Ngoài khả năng' });
  });

  it('keeps the filters in the address and is for the team only', async () => {
    server.use(gets('/support-cases', { items: [], nextCursor: null }));
    const user = showPage('/support', pages, member);
    expect(await screen.findByText('Không có câu hỏi nào.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Người xử lý'), 'Tôi');
    expect(location.search).toBe('?owner=MINE');
  });

  it('shows the questions of one unit, which the address keeps and the field follows', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/support-cases', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('unit'));
        return HttpResponse.json({ items: [], nextCursor: null });
      }),
      gets('/units', {
        items: [{ ...unit, name: 'Công đoàn Dệt', id: 'unit-2', path: [], closed: false }],
        nextCursor: null,
      }),
      gets(`/units/${unit.id}`, { ...unit }),
    );
    const user = showPage(`/support?owner=MINE&unit=${unit.id}`, pages, member);
    const field = await screen.findByRole('combobox', { name: 'Hỏi từ đơn vị' });
    expect(field).toHaveValue(unit.name);
    expect(asked).toEqual([unit.id]);

    await user.clear(field);
    expect(location.search).toBe('?owner=MINE');
    await user.type(field, 'det');
    await user.click(await screen.findByRole('option', { name: /Công đoàn Dệt/ }));
    expect(location.search).toBe('?owner=MINE&unit=unit-2');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Công đoàn Dệt');
    await waitFor(() => expect(asked.at(-1)).toBe('unit-2'));

    history.back();
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Hỏi từ đơn vị' })).toHaveValue(''));
  });

  it('refuses others', async () => {
    showPage('/support', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeVisible();
  });
});

describe('the team of a unit', () => {
  const pages = [{ path: '/support-team', component: TeamPage }];
  const about = gets(`/units/${unit.id}`, { ...unit });
  const members = gets(`/units/${unit.id}/support-team/members`, {
    items: [{ id: member.id, name: member.displayName }],
    nextCursor: null,
  });

  const officer: Me = {
    ...member,
    grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
  };

  it('has ready answers that whoever leads it adds, changes and removes', async () => {
    const address = `/units/${unit.id}/support-team/ready-answers`;
    const added = takes('post', address, () => ({ ...ready }));
    const changed = takes('put', `${address}/answer-1`, () => ({ ...ready }));
    const removed = takes('delete', `${address}/answer-1`, () => ({}));
    server.use(
      about,
      members,
      ofUnit,
      readyAnswers(ready, fromAbove),
      added.handler,
      changed.handler,
      removed.handler,
    );
    const user = showPage(`/support-team?unit=${unit.id}`, pages, officer);
    expect(await screen.findByText('Của tổ hỗ trợ Công đoàn quận')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sửa câu trả lời ?Ảnh/ })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Thêm câu trả lời' }));
    let dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(dialog.getByLabelText('Tiêu đề')).toHaveAccessibleDescription(/ít nhất 3 chữ/);
    await user.type(dialog.getByLabelText('Tiêu đề'), 'Đổi số điện thoại');
    await user.type(dialog.getByLabelText('Câu trả lời'), 'Anh vào “Tài khoản của tôi”.');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('group', { name: 'Đã lưu câu trả lời' })).toHaveFocus();
    expect(added.received[0]?.body).toEqual({
      heading: 'Đổi số điện thoại',
      text: 'Anh vào “Tài khoản của tôi”.',
    });
    expect(added.received[0]?.headers.get('Idempotency-Key')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: /^Sửa câu trả lời ?Quên mật khẩu/ }));
    dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Tiêu đề'), ' hoặc mã');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(changed.received).toHaveLength(1));
    expect(changed.received[0]?.body).toEqual({ heading: 'Quên mật khẩu hoặc mã', text: ready.text });
    expect(changed.received[0]?.headers.get('If-Match')).toBe('"4"');

    await user.click(await screen.findByRole('button', { name: /^Xóa câu trả lời ?Quên mật khẩu/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Xóa câu trả lời' }));
    expect(await screen.findByRole('group', { name: 'Đã xóa câu trả lời' })).toHaveFocus();
    expect(removed.received[0]?.headers.get('If-Match')).toBe('"4"');
  });

  it('shows members the ready answers and lets only who leads it write them', async () => {
    server.use(about, members, ofUnit, readyAnswers(ready));
    showPage(`/support-team?unit=${unit.id}`, pages, member);
    expect(await screen.findByText(ready.text)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thêm câu trả lời' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Sửa câu trả lời/ })).toBeNull();
  });

  it('is founded below one that helps meanwhile', async () => {
    const put = takes('put', `/units/${unit.id}/support-team`, () => ({ ...team, version: 1 }));
    const above = { ...team, unit: { ...unit, id: 'unit-above', name: 'Công đoàn quận' } };
    server.use(about, members, readyAnswers(), gets(`/units/${unit.id}/support-team`, above), put.handler);
    const user = showPage(`/support-team?unit=${unit.id}`, pages, member);
    expect(await screen.findByText(/Hiện tổ “Tổ hỗ trợ quận” của Công đoàn quận trả lời/)).toBeVisible();
    expect(await screen.findByText('Chị Tổ Viên')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Tên tổ hỗ trợ'), 'Tổ nhà máy');
    await user.type(screen.getByLabelText('Số điện thoại'), '1900 1234');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('group', { name: 'Đã lưu tổ hỗ trợ' })).toHaveFocus();
    expect(put.received[0]?.headers.get('If-Match')).toBe('"0"');
    expect(put.received[0]?.body).toEqual({
      name: 'Tổ nhà máy',
      phone: '1900 1234',
      zalo: null,
      hours: null,
    });
  });
});
