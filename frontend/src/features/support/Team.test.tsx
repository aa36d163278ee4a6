import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { unit } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { fromAbove, member, ofUnit, ready, readyAnswers, team } from '../../../test/support';
import type { Me } from '../../shared/api/types';
import TeamPage from './TeamPage';

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

  it('warns that nobody answers while the team has no members, and leads those who may to the rights', async () => {
    const none = gets(`/units/${unit.id}/support-team/members`, { items: [], nextCursor: null });
    server.use(about, none, ofUnit, readyAnswers());
    showPage(`/support-team?unit=${unit.id}`, pages, officer);
    expect(await screen.findByText(/sẽ không có ai trả lời/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Cấp quyền' })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);

    cleanup();
    const right = { unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null };
    showPage(`/support-team?unit=${unit.id}`, pages, { ...member, grants: [{ role: 'ADMIN', ...right }] });
    expect(await screen.findByText(/sẽ không có ai trả lời/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Cấp quyền' })).toHaveAttribute(
      'href',
      `/units/${unit.id}/grants`,
    );
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
