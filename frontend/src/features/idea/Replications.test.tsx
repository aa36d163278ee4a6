import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { address, isPublished, page, published, shows } from '../../../test/published';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Replication } from '../../shared/api/types';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];
const note: Replication = {
  id: 'note-1',
  unit,
  state: 'APPLIED',
  text: 'Tổ cơ khí dùng cho <b>ba máy</b>.',
  appliedOn: '2026-05-02',
  benefitText: 'Mỗi ca thêm 10 sản phẩm.',
  noterName: null,
  createdAt: '2026-06-01T02:00:00Z',
  changedAt: '2026-06-01T02:00:00Z',
  mayChange: false,
  version: 0,
};

describe('notes of other units', () => {
  beforeEach(isPublished);

  it('tells which units apply it, as text', async () => {
    shows({ applied: 1, planned: 2 });
    server.use(gets(`${address}/replications`, page(note)));
    showPage(address, pages);
    const list = await screen.findByRole('list', { name: 'Nhân rộng ở đơn vị khác' });
    expect(await within(list).findByText('Tổ cơ khí dùng cho <b>ba máy</b>.')).toBeInTheDocument();
    expect(within(list).getByText('Đã áp dụng từ 02/05/2026, ghi nhận ngày 01/06/2026')).toBeInTheDocument();
    expect(screen.getByText('Được áp dụng ở 1 đơn vị.')).toBeInTheDocument();
    expect(screen.getByText(/2 đơn vị dự định áp dụng/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Đơn vị tôi áp dụng/ })).not.toBeInTheDocument();
  });

  it('takes a note of a worker for the own unit', async () => {
    const noted = takes('post', `${address}/replications`, () => ({ ...note }));
    server.use(noted.handler);
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Đơn vị tôi áp dụng sáng kiến này' }));
    expect(screen.getByText(unit.name)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));
    expect(await screen.findAllByText('Viết ít nhất 10 ký tự.')).not.toHaveLength(0);
    expect(noted.received).toHaveLength(0);
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByLabelText('Áp dụng như thế nào'), 'Dùng cho ba máy phay');
    await user.type(screen.getByLabelText('Ngày bắt đầu áp dụng'), '2026-05-02');
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));

    expect(await screen.findByText('Đã lưu ghi nhận.')).toBeInTheDocument();
    expect(noted.received[0]?.body).toEqual({
      unitId: unit.id,
      facts: {
        state: 'APPLIED',
        text: 'Dùng cho ba máy phay',
        appliedOn: '2026-05-02',
        benefitText: null,
      },
    });
    expect(noted.received[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('asks no note of the unit from which the idea comes', async () => {
    server.use(gets(address, { ...published, unit }));
    showPage(address, pages, worker);
    expect(await screen.findByText('Chưa có đơn vị nào khác ghi nhận áp dụng.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Đơn vị tôi áp dụng/ })).not.toBeInTheDocument();
  });

  it('keeps what was typed when the unit has a note already', async () => {
    server.use(
      refuses('post', `${address}/replications`, {
        status: 409,
        type: '/problems/already-noted',
        title: 'Đơn vị đã ghi nhận',
      }),
    );
    const user = showPage(address, pages, worker);
    await user.click(await screen.findByRole('button', { name: 'Đơn vị tôi áp dụng sáng kiến này' }));
    await user.click(screen.getByLabelText('Dự định áp dụng'));
    await user.type(screen.getByLabelText('Áp dụng như thế nào'), 'Sẽ làm trong quý sau');
    await user.click(screen.getByRole('button', { name: 'Lưu ghi nhận' }));
    expect(await screen.findByText('Đơn vị đã ghi nhận')).toBeInTheDocument();
    expect(screen.getByLabelText('Áp dụng như thế nào')).toHaveValue('Sẽ làm trong quý sau');
  });
});
