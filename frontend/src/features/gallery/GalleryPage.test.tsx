import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { campaign, phase, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { session } from '../../shared/api/session';
import GalleryPage from './GalleryPage';

const pages = [{ path: '/ideas', component: GalleryPage }];
const hit = {
  id: 'idea-1',
  number: 'SK-0000001',
  title: 'Giá đỡ khuôn',
  field: 'PRODUCTION',
  unit,
  state: 'VALID',
  submittedAt: '2026-03-01T02:00:00Z',
};

describe('the gallery', () => {
  const asked: URLSearchParams[] = [];

  beforeEach(() => {
    asked.length = 0;
    server.use(
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets(`/campaigns/${campaign.id}/phases`, { items: [phase], nextCursor: null }),
      gets('/units/0000000000KHA', { ...unit, id: '0000000000KHA' }),
      http.get('*/api/v1/idea-search', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({ items: [hit], nextCursor: null, indexed: 1 });
      }),
    );
  });

  it('asks for what the address says and shows it in the form', async () => {
    showPage(
      '/ideas?q=khuon&field=PRODUCTION&unit=0000000000KHA&phase=zzz&block=ENTERPRISE&from=2026-01-01&state=NOWHERE',
      pages,
    );
    expect(await screen.findByRole('link', { name: 'Giá đỡ khuôn' })).toBeInTheDocument();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      limit: '24',
      q: 'khuon',
      field: 'PRODUCTION',
      unit: '0000000000KHA',
      block: 'ENTERPRISE',
      from: '2026-01-01',
    });
    expect(screen.getByLabelText('Tìm sáng kiến, không cần gõ dấu')).toHaveValue('khuon');
    expect(await screen.findByDisplayValue(unit.name)).toBeInTheDocument();
    expect(screen.queryByLabelText('Trạng thái')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leaves out a day that does not exist, and says when the days are the wrong way round', async () => {
    const user = showPage('/ideas?from=2026-02-30&until=2026-03-01', pages);
    await screen.findByRole('link', { name: 'Giá đỡ khuôn' });
    expect(asked[0]?.get('from')).toBeNull();
    expect(asked[0]?.get('until')).toBe('2026-03-01');

    await user.type(screen.getByLabelText('Gửi từ ngày'), '2026-03-02');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    expect(
      await screen.findByText('Ngày cuối 01/03/2026 không được trước ngày đầu 02/03/2026'),
    ).toBeInTheDocument();
    expect(asked).toHaveLength(1);
  });

  it('does not ask for days that the address names the wrong way round, and says so beside them', async () => {
    showPage('/ideas?from=2026-05-01&until=2026-03-01&field=PRODUCTION', pages);
    await screen.findByRole('link', { name: 'Giá đỡ khuôn' });
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ field: 'PRODUCTION' });
    expect(asked[0]?.get('from')).toBeNull();
    expect(asked[0]?.get('until')).toBeNull();
    expect(screen.getByText('Ngày cuối 01/03/2026 không được trước ngày đầu 01/05/2026')).toBeVisible();
    expect(screen.getByLabelText('Gửi từ ngày')).toHaveValue('2026-05-01');
  });

  it('asks once, when it is known who asks', async () => {
    showPage('/ideas', pages, 'unknown');
    expect(await screen.findByText('Đang tải…')).toBeInTheDocument();
    expect(asked).toEqual([]);
    session.set({ status: 'signedIn', me: worker });
    await screen.findByRole('link', { name: 'Giá đỡ khuôn' });
    expect(asked.map((search) => search.get('state'))).toEqual(['VALID']);
  });

  it('tells on the cards how many units apply an idea and how many people like it', async () => {
    server.use(gets('/idea-counts', { items: [{ id: 'idea-1', applied: 3, likes: 12 }], nextCursor: null }));
    showPage('/ideas', pages);
    expect(await screen.findByText('Áp dụng ở 3 đơn vị khác, 12 người thích')).toBeInTheDocument();
  });

  it('leaves out what is one’s own and still waits, and says what else is there', async () => {
    showPage('/ideas?state=SUBMITTED', pages, worker);
    await screen.findByRole('link', { name: 'Giá đỡ khuôn' });
    expect(asked.map((search) => search.get('state'))).toEqual(['VALID']);
    expect(screen.getByRole('heading', { name: 'Sáng kiến đã công bố' })).toBeInTheDocument();
    expect(screen.getByText(/Sáng kiến hợp lệ của bạn cũng ở đây/)).toBeInTheDocument();
  });

  it('puts the filters into the address', async () => {
    const user = showPage('/ideas', pages, {
      ...worker,
      grants: [{ role: 'REVIEWER', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
    });
    await user.type(await screen.findByLabelText('Tìm sáng kiến, không cần gõ dấu'), ' băng tải ');
    await user.click(screen.getByText('Lọc thêm'));
    expect(screen.getByRole('heading', { name: 'Tìm sáng kiến' })).toBeInTheDocument();
    const states = await screen.findByLabelText('Trạng thái');
    expect(states).not.toHaveTextContent('Nháp');
    await user.selectOptions(states, 'Đã nộp');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({
      q: 'băng tải',
      state: 'SUBMITTED',
    });
  });

  it('says when not everything can be found yet', async () => {
    server.use(gets('/idea-search', { items: [], nextCursor: null, indexed: 0.426 }));
    showPage('/ideas', pages);
    expect(await screen.findByText(/42 %/)).toBeInTheDocument();
  });
});
