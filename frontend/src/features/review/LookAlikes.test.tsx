import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { unit } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { LookAlike } from '../../shared/api/types';
import { LookAlikes } from './LookAlikes';

const pages = [{ path: '/review', component: () => <LookAlikes ideaId="idea-1" /> }];
const copy: LookAlike = {
  likeness: 'NEAR_IDENTICAL',
  percent: 93,
  sameUnit: true,
  unit,
  id: 'idea-2',
  number: 'SK-0000002',
  title: 'Lắp biến tần cho băng tải',
  state: 'SUBMITTED',
  submittedAt: '2026-03-01T02:00:00Z',
  texts: [
    {
      field: 'DESCRIPTION',
      here: [
        { text: 'Tiết kiệm ', same: true },
        { text: '95', same: false },
        { text: ' số điện <b>một ca</b>', same: true },
      ],
      there: [{ text: 'Tiết kiệm 120 số điện', same: true }],
    },
  ],
};
const elsewhere: LookAlike = {
  ...copy,
  likeness: 'SIMILAR',
  percent: 51,
  sameUnit: false,
  unit: { ...unit, name: 'Công đoàn Nơi khác' },
  id: null,
  number: null,
  title: null,
  state: null,
  submittedAt: null,
  texts: [],
};

describe('look-alikes beside the idea', () => {
  it('shows both texts with what differs marked, and only the unit of what may not be read', async () => {
    server.use(gets('/ideas/idea-1/look-alikes', { items: [copy, elsewhere], nextCursor: null }));
    showPage('/review', pages);
    const [first, second] = await screen.findAllByRole('listitem');
    const near = within(first as HTMLElement);
    expect(near.getByText('Gần như trùng với một sáng kiến của cùng đơn vị')).toBeInTheDocument();
    expect(near.getByRole('link', { name: 'Lắp biến tần cho băng tải' })).toHaveAttribute(
      'href',
      '/ideas/idea-2',
    );
    expect(near.getByText('95').closest('mark')).toHaveTextContent('khác: 95');
    expect(near.getByText(/<b>một ca<\/b>/)).toBeInTheDocument();
    const far = within(second as HTMLElement);
    expect(far.getByText(/chỉ để tham khảo/)).toBeInTheDocument();
    expect(far.getByText(/Công đoàn Nơi khác/)).toBeInTheDocument();
    expect(far.queryByRole('link')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says when there is none', async () => {
    server.use(gets('/ideas/idea-1/look-alikes', { items: [], nextCursor: null }));
    showPage('/review', pages);
    expect(await screen.findByText(/Không thấy sáng kiến nào/)).toBeInTheDocument();
  });
});
