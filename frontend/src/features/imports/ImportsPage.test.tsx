import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { ListColumn, ListImport, Me } from '../../shared/api/types';
import ImportsPage from './ImportsPage';

const pages = [{ path: '/imports', component: ImportsPage }];
const officer: Me = {
  ...worker,
  grants: [{ role: 'UNIT_OFFICER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const column = (name: string, title: string, needed: boolean): ListColumn => ({
  name,
  title,
  titleEn: name,
  needed,
  hint: '',
  hintEn: '',
  choices: [],
});
const columns = [
  column('EXTERNAL_ID', 'Mã dòng', true),
  column('TITLE', 'Tên sáng kiến', true),
  column('FIELD', 'Lĩnh vực', false),
];
const uploaded: ListImport = {
  id: 'import-1',
  kind: 'IDEAS',
  unit,
  campaignId: 'campaign-1',
  source: 'Sổ 2026',
  fileName: 'so.xlsx',
  state: 'UPLOADED',
  uploadedAt: '2026-11-22T02:00:00Z',
  titles: [
    { place: 0, title: 'STT', samples: ['1', '2'], column: 'EXTERNAL_ID' },
    { place: 1, title: 'Giải pháp', samples: ['Giá đỡ'], column: null },
  ],
  convertFrom: null,
  suspectedFont: null,
  rows: 0,
  creates: 0,
  changes: 0,
  same: 0,
  warned: 0,
  errors: 0,
  unreached: 0,
  causes: [],
  done: 0,
  refused: 0,
  problem: null,
  problemEn: null,
  startedAt: null,
  endedAt: null,
  emptied: false,
  version: 0,
};
const checked: ListImport = {
  ...uploaded,
  state: 'CHECKED',
  rows: 3,
  creates: 2,
  errors: 1,
  causes: [{ column: 'TITLE', error: true, cause: 'empty', count: 1, firstRow: 4 }],
  version: 2,
};

describe('an import of a list', () => {
  it('matches what was not guessed, names what is missing, and sends the matching', async () => {
    server.use(gets('/imports/import-1', uploaded), gets('/imports/columns', columns));
    const check = takes('post', '/imports/import-1/check', () => ({ ...uploaded, state: 'CHECKING' }));
    server.use(check.handler);
    const user = showPage('/imports?id=import-1', pages, officer);
    expect(await screen.findByText('Còn thiếu cột bắt buộc: Tên sáng kiến')).toBeInTheDocument();
    expect(screen.getByLabelText('Cột “STT”')).toHaveValue('EXTERNAL_ID');
    expect(await accessibilityProblems()).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Cột “Giải pháp”'), 'TITLE');
    expect(screen.queryByText(/Còn thiếu cột/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText(/Đang kiểm tra từng dòng/)).toBeInTheDocument();
    expect(check.received[0]?.headers.get('If-Match')).toBe('"0"');
    expect(check.received[0]?.body).toEqual({
      matching: [
        { place: 0, column: 'EXTERNAL_ID' },
        { place: 1, column: 'TITLE' },
      ],
      convertFrom: null,
    });
  });

  it('takes no column of the file for two things', async () => {
    server.use(gets('/imports/import-1', uploaded), gets('/imports/columns', columns));
    const user = showPage('/imports?id=import-1', pages, officer);
    await user.selectOptions(await screen.findByLabelText('Cột “Giải pháp”'), 'EXTERNAL_ID');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(screen.getByLabelText('Cột “Giải pháp”')).toHaveAccessibleDescription(/đã được chọn ở trên/);
  });

  it('shows errors by row and column and imports the good rows with the version that was read', async () => {
    server.use(
      gets('/imports/import-1', checked),
      gets('/imports/columns', columns),
      gets('/imports/import-1/rows', {
        items: [
          {
            row: 4,
            outcome: 'ERROR',
            done: false,
            cells: ['4', '', ''],
            findings: [
              {
                column: 'TITLE',
                error: true,
                cause: 'empty',
                message: 'Tên sáng kiến: còn trống.',
                messageEn: 'Title: is empty.',
              },
            ],
          },
        ],
        nextCursor: null,
      }),
    );
    const run = takes('post', '/imports/import-1/run', () => ({
      ...checked,
      state: 'DONE',
      done: 2,
      startedAt: '2026-11-22T02:01:00Z',
      endedAt: '2026-11-22T02:01:02Z',
      version: 4,
    }));
    server.use(run.handler);
    const user = showPage('/imports?id=import-1', pages, officer);
    const rows = await screen.findByRole('list', { name: 'Dòng lỗi' });
    expect(within(rows).getByText('Dòng 4')).toBeInTheDocument();
    expect(within(rows).getByText(/Tên sáng kiến: còn trống/)).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Nhập 2 dòng đúng' }));
    expect(await screen.findByText('Đã nhập 2 dòng')).toBeInTheDocument();
    expect(run.received[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('prints receipts for authors without a phone once they are taken', async () => {
    server.use(
      gets('/imports/import-1', { ...checked, state: 'DONE', errors: 0, done: 120, unreached: 120 }),
      gets('/imports/columns', columns),
    );
    server.use(refuses('post', '/imports/import-1/slips', { status: 422, title: 'Không có phiếu để in' }));
    const user = showPage('/imports?id=import-1', pages, officer);
    await user.click(await screen.findByRole('button', { name: 'Tải phiếu biên nhận, phần 2 (PDF)' }));
    expect(await screen.findByText('Không có phiếu để in')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is for those who look after a unit', async () => {
    showPage('/imports', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
