import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import {
  asked,
  conversation,
  fromAbove,
  member,
  question,
  queueCounts,
  ready,
  readyAnswers,
} from '../../../test/support';
import DeskPage from './DeskPage';

describe('the desk', () => {
  const pages = [{ path: '/support', component: DeskPage }];
  const queue = gets('/support-cases', { items: [asked], nextCursor: null });
  const members = gets(`/units/${unit.id}/support-team/members`, { items: [], nextCursor: null });

  beforeEach(() => server.use(queueCounts));

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
    expect(await screen.findByRole('link', { name: 'Gọi 0901 234 567' })).toBeVisible();
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
    expect(await screen.findByText('Vừa có người khác thay đổi')).toBeVisible();
    expect(screen.queryByText(/vừa được sửa ở nơi khác/)).toBeNull();
  });

  it('leads into a shared draft for whoever has taken the question, and tells all others to take it', async () => {
    const sharedUntil = '2026-11-21T02:00:00Z';
    const assignee = { id: member.id, name: member.displayName };
    let taken = false;
    server.use(
      queue,
      members,
      readyAnswers(),
      http.get('*/api/v1/support-cases/case-1', () =>
        HttpResponse.json({ ...asked, sharedUntil, assignee: taken ? assignee : null }),
      ),
      conversation,
      http.post('*/api/v1/support-cases/case-1/assignment', () => {
        taken = true;
        return HttpResponse.json({ ...asked, sharedUntil, assignee });
      }),
    );
    const user = showPage('/support?id=case-1', pages, member);
    expect(await screen.findByText(/Hãy nhận trả lời để mở/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nhận trả lời' }));
    expect(await screen.findByRole('link', { name: 'Mở bản nháp để cùng sửa' })).toHaveAttribute(
      'href',
      '/support-draft?case=case-1',
    );
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

  it('hands over against the newest after somebody else was first, with the reason kept', async () => {
    const stands = { ...asked };
    const versions: (string | null)[] = [];
    server.use(
      queue,
      members,
      readyAnswers(),
      conversation,
      http.get('*/api/v1/support-cases/case-1', () => HttpResponse.json({ ...stands })),
      http.post('*/api/v1/support-cases/case-1/hand-over', ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return request.headers.get('If-Match') === `"${String(stands.version)}"`
          ? HttpResponse.json(stands)
          : HttpResponse.json(
              { type: '/problems/stale-version', status: 409, title: 'Nội dung đã được thay đổi' },
              { status: 409 },
            );
      }),
    );
    const user = showPage('/support?id=case-1', pages, member);
    await user.click(await screen.findByRole('button', { name: 'Chuyển lên cấp trên' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Lý do chuyển'), 'Ngoài khả năng');
    stands.version = 4;
    await user.click(dialog.getByRole('button', { name: 'Chuyển lên cấp trên' }));
    expect(await dialog.findByText('Vừa có người khác thay đổi')).toBeVisible();
    expect(dialog.getByLabelText('Lý do chuyển')).toHaveValue('Ngoài khả năng');
    await user.click(dialog.getByRole('button', { name: 'Chuyển lên cấp trên' }));
    expect(await screen.findByRole('group', { name: 'Đã chuyển lên cấp trên' })).toHaveFocus();
    expect(versions).toEqual(['"3"', '"4"']);
  });

  it('shows what was written meanwhile, keeps the answer over a reload and after the question was closed', async () => {
    const stands = { state: asked.state, messages: [question] };
    server.use(
      queue,
      members,
      readyAnswers(),
      http.get('*/api/v1/support-cases/case-1', () => HttpResponse.json({ ...asked, state: stands.state })),
      http.get('*/api/v1/support-cases/case-1/messages', () =>
        HttpResponse.json({ items: stands.messages, nextCursor: null }),
      ),
    );
    const user = showPage('/support?id=case-1', pages, member);
    await user.type(await screen.findByLabelText('Trả lời'), 'Chị chờ một chút');
    stands.messages = [question, { ...question, id: 'message-2', text: 'Tôi còn hỏi thêm' }];
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Tôi còn hỏi thêm')).toBeVisible();
    expect(screen.getByLabelText('Trả lời')).toHaveValue('Chị chờ một chút');

    cleanup();
    showPage('/support?id=case-1', pages, member);
    expect(await screen.findByLabelText('Trả lời')).toHaveValue('Chị chờ một chút');
    stands.state = 'CLOSED';
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText(/Câu hỏi đã đóng khi bạn đang viết/)).toBeVisible();
    expect(screen.getByText('Chị chờ một chút')).toBeVisible();
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
    const field = await screen.findByRole('combobox', { name: 'Từ đơn vị' });
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
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Từ đơn vị' })).toHaveValue(''));
  });

  it('refuses others', async () => {
    showPage('/support', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeVisible();
  });
});
