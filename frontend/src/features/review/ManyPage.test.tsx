import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { BulkDecision, Me, Selection } from '../../shared/api/types';
import ManyPage from './ManyPage';
import SettingsPage from './SettingsPage';

const pages = [
  { path: '/review-many', component: ManyPage },
  { path: '/review-settings', component: SettingsPage },
];
const officer: Me = {
  ...worker,
  grants: [{ role: 'REVIEWER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const settings = {
  serviceDays: 10,
  holidays: [{ day: '2026-04-30', name: 'Ngày Chiến thắng' }],
  templates: [{ code: 'WRONG_UNIT', text: 'Sáng kiến thuộc đơn vị khác.' }],
  mayChange: true,
  version: 3,
};
const job: BulkDecision = {
  id: 'job-1',
  action: 'DECIDE',
  outcome: 'INVALID',
  askedAt: '2026-11-22T02:00:00Z',
  total: 3,
  done: 2,
  refused: 1,
  waiting: 0,
  cancelled: 0,
  finishedAt: '2026-11-22T02:00:05Z',
  undoUntil: '2099-11-22T02:10:00Z',
};

describe('deciding on many', () => {
  beforeEach(() => server.use(gets('/review-settings', settings)));

  it('counts, asks once more, and shows what became of each', async () => {
    const counted = takes('post', '/bulk-decisions/count', ({ body }) => ({
      count: (body as { selection: Selection }).selection.holder === 'OTHERS' ? 1 : 3,
      leftOut: 2,
      most: 500,
    }));
    const asked = takes('post', '/bulk-decisions', () => job);
    server.use(
      counted.handler,
      asked.handler,
      gets('/bulk-decisions/job-1', job),
      gets('/bulk-decisions/job-1/rows', {
        items: [
          {
            place: 0,
            ideaId: 'idea-1',
            number: 'SK-0000001',
            title: 'Gá kẹp',
            result: 'REFUSED',
            problem: 'claimed',
            said: 'Hoa đang xét sáng kiến này.',
            saidEn: 'Hoa has it.',
          },
        ],
        nextCursor: null,
      }),
    );
    const user = showPage('/review-many?due=OVERDUE', pages, officer);
    expect(await screen.findByText('3 sáng kiến được chọn')).toBeInTheDocument();
    expect(screen.getByText(/^Không tính 2 sáng kiến mà bạn là tác giả, đồng tác giả/)).toBeInTheDocument();
    expect(counted.received[0]?.body).toMatchObject({ selection: { due: 'OVERDUE' } });
    await user.click(screen.getByLabelText('Không hợp lệ'));
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Lý do khác');
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'Không thuộc phạm vi chương trình');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Xem lại và xác nhận' }));
    expect(asked.received).toHaveLength(0);
    const sure = await screen.findByRole('dialog', { name: 'Quyết định 3 sáng kiến?' });
    for (const said of ['Không hợp lệ', 'Lý do khác', 'Không thuộc phạm vi chương trình'])
      expect(within(sure).getByText(said)).toBeInTheDocument();
    expect(await within(sure).findByText(/^Trong đó 1 sáng kiến người khác đang xét/)).toBeInTheDocument();
    expect(within(sure).getByText(/^Không tính 2 sáng kiến/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(within(sure).getByRole('button', { name: 'Quyết định 3 sáng kiến' }));

    const refused = await screen.findByRole('region', { name: 'Những sáng kiến không quyết định được' });
    expect(await within(refused).findByRole('listitem')).toHaveTextContent('Hoa đang xét sáng kiến này.');
    await user.click(screen.getByText('Xem từng sáng kiến đã quyết định'));
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Gá kẹp' })).toHaveLength(2));
    expect(asked.received[0]?.body).toMatchObject({
      count: 3,
      decision: { outcome: 'INVALID' },
      recognition: null,
    });
    expect(screen.getByText('Đã xong 3/3')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Hoàn tác tất cả' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('does not offer more than can be decided at once', async () => {
    server.use(
      takes('post', '/bulk-decisions/count', () => ({ count: 1000, leftOut: 0, most: 500 })).handler,
    );
    showPage('/review-many', pages, officer);
    expect(await screen.findByText(/nhiều nhất 500 sáng kiến/)).toBeInTheDocument();
    expect(screen.getByText(/1\.000\+/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xem lại và xác nhận' })).not.toBeInTheDocument();
  });

  it('keeps the list of public holidays', async () => {
    const changed = takes('put', '/review-settings', ({ body }) => ({ ...settings, ...body, version: 4 }));
    server.use(changed.handler);
    const user = showPage('/review-settings', pages, officer);
    await user.click(await screen.findByText('Ngày nghỉ lễ (1 ngày)'));
    expect(screen.getByLabelText('Ngày nghỉ thứ 1')).toHaveValue('2026-04-30');
    await user.click(screen.getByRole('button', { name: 'Thêm ngày nghỉ' }));
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(screen.getByLabelText('Ngày nghỉ thứ 2')).toBeInvalid();
    await user.type(screen.getByLabelText('Ngày nghỉ thứ 2'), '2026-05-01');
    await user.type(screen.getByLabelText('Tên ngày nghỉ thứ 2'), 'Quốc tế Lao động');
    await user.click(screen.getByRole('button', { name: 'Xóa Ngày nghỉ thứ 1' }));
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));

    await waitFor(() =>
      expect(changed.received[0]?.body).toMatchObject({
        holidays: [{ day: '2026-05-01', name: 'Quốc tế Lao động' }],
      }),
    );
  });

  it('changes the service time and the templates', async () => {
    const changed = takes('put', '/review-settings', ({ body }) => ({ ...settings, ...body, version: 4 }));
    server.use(changed.handler);
    const user = showPage('/review-settings', pages, officer);
    const days = await screen.findByLabelText(/Thời hạn trả lời/);
    await user.clear(days);
    await user.type(days, '15');
    await user.click(screen.getByRole('button', { name: 'Thêm câu mẫu' }));
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    expect(screen.getByLabelText('Nội dung câu 2')).toBeInvalid();
    await user.type(screen.getByLabelText('Nội dung câu 2'), 'Đề nghị bổ sung ảnh');
    await user.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));

    await waitFor(() => expect(changed.received[0]?.headers.get('If-Match')).toBe('"3"'));
    expect(changed.received[0]?.body).toMatchObject({ serviceDays: 15 });
    expect(await screen.findByText('Đã lưu thay đổi')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
