import { screen, within } from '@testing-library/preact';
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
    expect(replied.received[0]?.body).toEqual({ text: 'Tôi hiểu rồi', awaitsAnswer: false, files: [] });
    await user.click(screen.getByRole('button', { name: 'Đã giải quyết xong' }));
    expect(await screen.findByRole('group', { name: 'Đã đóng câu hỏi' })).toHaveFocus();
    expect(closed.received).toHaveLength(1);
  });
});
