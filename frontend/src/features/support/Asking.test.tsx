import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, getsNothing, takes } from '../../../test/answers';
import { campaign, registration, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { asked, conversation, member, ofUnit, question, team } from '../../../test/support';
import AskPage from './AskPage';
import MinePage from './MinePage';

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

  it('lets the team help with the draft and takes photos along, each with one step', async () => {
    const sent = takes('post', '/support-cases', () => ({ id: 'case-1', team: { ...team } }));
    const kept: string[] = [];
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/campaigns/campaign-1/registrations/mine', { ...registration }),
      ofUnit,
      sent.handler,
      http.post('*/api/v1/support-files', ({ request }) => {
        kept.push(new URL(request.url).searchParams.get('name') ?? '');
        return HttpResponse.json(
          { id: 'file-1', name: 'man hinh.pdf', type: 'PDF', bytes: 2048 },
          { status: 201 },
        );
      }),
    );
    const user = showPage('/ask-for-help?step=solution&idea=idea-1', pages, worker);
    await user.type(await screen.findByLabelText('Bạn cần giúp gì?'), 'Giúp tôi viết với');
    await user.click(screen.getByLabelText('Cho tổ hỗ trợ cùng sửa bản nháp này'));
    await user.upload(
      await screen.findByLabelText(/Thêm ảnh hoặc tệp/),
      new File([new Uint8Array((5 << 20) + 1)], 'to qua.pdf', { type: 'application/pdf' }),
    );
    expect(await screen.findByText('Tệp quá lớn')).toBeVisible();
    await user.upload(
      screen.getByLabelText(/Thêm ảnh hoặc tệp/),
      new File(['%PDF-'], 'man hinh.pdf', { type: 'application/pdf' }),
    );
    const files = within(await screen.findByRole('list', { name: 'Tệp gửi kèm' }));
    expect(files.getByText('man hinh.pdf')).toBeVisible();
    expect(files.getByText('PDF, 2 KB')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));

    expect(await screen.findByRole('group', { name: 'Đã gửi câu hỏi' })).toHaveFocus();
    expect(kept).toEqual(['man hinh.pdf']);
    expect(sent.received[0]?.body).toMatchObject({ shareDraft: true, files: ['file-1'] });
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
      http.post('*/api/v1/support-files', () =>
        HttpResponse.json({ id: 'file-1', name: 'phieu.pdf', type: 'PDF', bytes: 2048 }, { status: 201 }),
      ),
    );
    const user = showPage('/help-requests?id=case-1', pages, worker);
    expect(await screen.findByText(/Tổ hỗ trợ hỏi lại bạn/)).toBeVisible();
    expect(screen.getByText(/Người trả lời: Chị Tổ Viên/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Giá để khuôn/ })).toHaveAttribute(
      'href',
      '/submit/solution?idea=idea-1',
    );
    await user.type(screen.getByLabelText('Viết tiếp'), 'Tôi hiểu rồi');
    await user.upload(
      screen.getByLabelText(/Thêm ảnh hoặc tệp/),
      new File(['%PDF-'], 'phieu.pdf', { type: 'application/pdf' }),
    );
    expect(await screen.findByText('Đã thêm phieu.pdf')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await waitFor(() => expect(screen.getByLabelText('Viết tiếp')).toHaveValue(''));
    expect(replied.received[0]?.body).toEqual({
      text: 'Tôi hiểu rồi',
      awaitsAnswer: false,
      files: ['file-1'],
    });
    expect(screen.queryByText('Đã thêm phieu.pdf')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Đã giải quyết xong' }));
    expect(await screen.findByRole('group', { name: 'Đã đóng câu hỏi' })).toHaveFocus();
    expect(closed.received).toHaveLength(1);
  });

  it('lets the team help with the draft and takes that back, in the conversation', async () => {
    let sharedUntil: string | null = null;
    server.use(
      http.get('*/api/v1/support-cases/case-1', () => HttpResponse.json({ ...asked, sharedUntil })),
      conversation,
      http.put('*/api/v1/support-cases/case-1/draft-share', () => {
        sharedUntil = '2026-11-21T02:00:00Z';
        return HttpResponse.json({ caseId: 'case-1', until: sharedUntil, helperName: null });
      }),
      http.delete('*/api/v1/support-cases/case-1/draft-share', () => {
        sharedUntil = null;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = showPage('/help-requests?id=case-1', pages, worker);
    const tick = await screen.findByLabelText('Cho tổ hỗ trợ cùng sửa bản nháp này');
    expect(tick).not.toBeChecked();
    await user.click(tick);
    expect(await screen.findByText(/Đang cho cùng sửa, tự hết lúc/)).toBeVisible();
    expect(tick).toBeChecked();
    await user.click(tick);
    expect(await screen.findByText(/trong 24 giờ/)).toBeVisible();
    expect(tick).not.toBeChecked();
  });

  it('shows files with their kind and size, and fetches one', async () => {
    const file = { id: 'file-1', name: 'hướng dẫn.pdf', type: 'PDF' as const, bytes: 51_200 };
    const fetched: string[] = [];
    server.use(
      gets('/support-cases/case-1', { ...asked }),
      gets('/support-cases/case-1/messages', { items: [{ ...question, files: [file] }], nextCursor: null }),
      http.get('*/api/v1/support-cases/case-1/files/file-1', ({ request }) => {
        fetched.push(request.url);
        return HttpResponse.json(
          { type: '/problems/not-found', title: 'Không tìm thấy', status: 404 },
          { status: 404 },
        );
      }),
    );
    const user = showPage('/help-requests?id=case-1', pages, worker);
    const files = within(await screen.findByRole('list', { name: 'Tệp gửi kèm' }));
    expect(files.getByText('PDF, 50 KB')).toBeVisible();
    await user.click(files.getByRole('button', { name: 'Tải về: hướng dẫn.pdf' }));
    expect(await screen.findByText('Không tìm thấy')).toBeVisible();
    expect(fetched).toHaveLength(1);
  });
});
