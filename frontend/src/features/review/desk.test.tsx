import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { idea, unit } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { desk, officer, onAnOrdinaryDay, pages, waiting } from './reviewing.fixture';

const hers = {
  holderName: 'Lê Thị Hoa',
  mine: false,
  claimedAt: '2026-11-22T02:00:00Z',
  until: '2026-11-22T02:30:00Z',
  givenByName: null,
  takenFromName: null,
  word: null,
};

describe('the desk', () => {
  onAnOrdinaryDay();

  it('keeps the decision and says what changed when the author was faster', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/decision`, { type: '/problems/stale-version', status: 409 }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Không hợp lệ'));
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Lý do khác');
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'Không thuộc phạm vi chương trình');
    server.use(
      gets(`/ideas/${idea.id}`, {
        ...waiting,
        version: 8,
        form: { ...waiting.form, title: 'Tên đã đổi khác' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã đổi: tên sáng kiến.')).toBeInTheDocument();
    expect(screen.getByText('Đã đổi: tên sáng kiến.').closest('[tabindex]')).toHaveFocus();
    expect(screen.getByLabelText('Giải thích cho tác giả')).toHaveValue('Không thuộc phạm vi chương trình');
  });

  it('takes an idea up, and over from somebody else with a word', async () => {
    const other = { ...desk, claim: hers };
    const claimed = takes('post', `/ideas/${idea.id}/review/claim`, () => ({}));
    server.use(claimed.handler, gets(`/ideas/${idea.id}/review`, other));
    const user = showPage(`/review/${idea.id}`, pages, officer);
    expect((await screen.findAllByText(/Lê Thị Hoa đang xét, giữ đến/))[0]).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Nhận lại' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nhận lại từ người đang xét?' });
    await user.click(within(dialog).getByRole('button', { name: 'Nhận lại' }));
    expect(claimed.received).toHaveLength(0);
    await user.type(screen.getByLabelText('Lời nhắn cho người đang xét'), 'Chị nghỉ phép');
    await user.click(within(dialog).getByRole('button', { name: 'Nhận lại' }));
    await waitFor(() => expect(claimed.received[0]?.body).toEqual({ word: 'Chị nghỉ phép' }));
  });

  it('names beside the decision who took the idea up meanwhile, and reads the desk again', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/decision`, {
        type: '/problems/claimed',
        status: 409,
        title: 'Người khác đang xét',
        detail: 'Lê Thị Hoa đang xét sáng kiến này.',
      }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    const decision = await screen.findByRole('region', { name: 'Quyết định' });
    await user.click(within(decision).getByLabelText('Không hợp lệ'));
    await user.selectOptions(within(decision).getByLabelText('Lý do'), 'Lý do khác');
    await user.type(within(decision).getByLabelText('Giải thích cho tác giả'), 'Không thuộc phạm vi');
    server.use(gets(`/ideas/${idea.id}/review`, { ...desk, claim: hers }));
    await user.click(within(decision).getByRole('button', { name: 'Lưu quyết định' }));

    expect(await within(decision).findByText(/^Lê Thị Hoa đang xét, giữ đến/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nhận lại' })).toBeInTheDocument();
    expect(within(decision).getByLabelText('Giải thích cho tác giả')).toHaveValue('Không thuộc phạm vi');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says by itself when nobody has the initiative any more', async () => {
    const soon = new Date(Date.now() + 100).toISOString();
    server.use(gets(`/ideas/${idea.id}/review`, { ...desk, claim: { ...hers, until: soon } }));
    showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByRole('button', { name: 'Nhận lại' })).toBeInTheDocument();
    server.use(gets(`/ideas/${idea.id}/review`, desk));
    expect(await screen.findByText('Chưa ai nhận xét sáng kiến này.')).toBeInTheDocument();
  });

  it('says before an undo that the initiative leaves the public pages', async () => {
    server.use(
      gets(`/ideas/${idea.id}`, { ...waiting, state: 'VALID', mayPublish: true, actions: [] }),
      gets(`/ideas/${idea.id}/review`, { ...desk, mayDecide: false, undoUntil: '2099-11-22T02:10:00Z' }),
    );
    showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByText(/sáng kiến rời các trang công khai ngay/)).toBeInTheDocument();
  });

  it('says that it is too late to undo also when the way to undo is gone', async () => {
    const decided = { ...waiting, state: 'VALID', actions: [] };
    server.use(
      gets(`/ideas/${idea.id}`, decided),
      gets(`/ideas/${idea.id}/review`, { ...desk, mayDecide: false, undoUntil: '2099-11-22T02:10:00Z' }),
      refuses('post', `/ideas/${idea.id}/decision/undo`, {
        type: '/problems/undo-over',
        status: 409,
        title: 'Đã quá giờ hoàn tác',
        detail: 'Chỉ hoàn tác được trong 10 phút.',
      }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    const undo = await screen.findByRole('button', { name: 'Hoàn tác' });
    server.use(gets(`/ideas/${idea.id}/review`, { ...desk, mayDecide: false, undoUntil: null }));
    await user.click(undo);
    expect(await screen.findByText(/trong 10 phút/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument());
    expect(screen.getByText(/trong 10 phút/)).toBeVisible();
  });

  it('undoes a decision', async () => {
    const undone = takes('post', `/ideas/${idea.id}/decision/undo`, () => waiting);
    server.use(
      undone.handler,
      gets(`/ideas/${idea.id}`, { ...waiting, state: 'VALID', actions: [] }),
      gets(`/ideas/${idea.id}/review`, { ...desk, mayDecide: false, undoUntil: '2099-11-22T02:10:00Z' }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(undone.received).toHaveLength(1));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('finds the original of a copy by its number and shows what is linked', async () => {
    const original = { id: 'idea-9', number: 'SK-0056199', title: 'Gá kẹp nhanh', unit, state: 'VALID' };
    server.use(
      gets('/review-originals', original),
      gets(`/ideas/${idea.id}/review`, {
        ...desk,
        links: [
          {
            id: 'link-1',
            type: 'SIMILAR',
            outgoing: true,
            other: original,
            reason: 'Cùng loại gá',
            madeByName: 'Hoa',
            madeAt: '2026-11-22T02:00:00Z',
          },
        ],
      }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByRole('link', { name: 'SK-0056199 Gá kẹp nhanh' })).toBeInTheDocument();
    await user.click(screen.getByLabelText('Trùng với sáng kiến khác'));
    await user.type(screen.getByLabelText(/Số biên nhận của sáng kiến gốc/), 'SK-0056199');
    expect(await screen.findByText(/Gá kẹp nhanh · .* · Hợp lệ/)).toBeInTheDocument();
  });

  it('tells only the number of a linked idea of another unit that is not published', async () => {
    server.use(
      gets(`/ideas/${idea.id}/review`, {
        ...desk,
        links: [
          {
            id: 'link-1',
            type: 'SIMILAR',
            outgoing: false,
            other: { id: 'idea-9', number: 'SK-0056199', title: null, unit: null, state: null },
            reason: null,
            madeByName: 'Hoa',
            madeAt: '2026-11-22T02:00:00Z',
          },
        ],
      }),
    );
    showPage(`/review/${idea.id}`, pages, officer);
    expect(await screen.findByText('(của đơn vị khác, chưa công bố)')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /SK-0056199/ })).not.toBeInTheDocument();
  });
});
