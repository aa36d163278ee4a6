import { screen } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { unit } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import ReportPage from './ReportPage';

const pages = [{ path: '/report', component: ReportPage }];
const text =
  'Số liệu đến 14 giờ ngày 10/5: 2.769 sáng kiến, xếp thứ 21/83\n1. CĐCS Nhà máy số 1: 196/105 = 186,7 %';
let asked: URLSearchParams[] = [];

describe('the report of the day', () => {
  beforeEach(() => {
    asked = [];
    server.use(
      http.get('*/api/v1/reports/day', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({
          unit,
          text,
          asOf: '2026-05-10T07:00:00Z',
          rank: 21,
          neighbours: 83,
          atZero: [{ id: 'unit-9', code: 'CS-9', name: 'Chưa có gì' }],
          snapshotId: null,
          official: false,
        });
      }),
    );
  });

  it('shows the text, who is at zero, the picture and the files of the same board', async () => {
    showPage('/report?unit=unit-1&order=PCT_ASSIGNED', pages);

    expect(await screen.findByLabelText('Nội dung báo cáo')).toHaveValue(text);
    expect(screen.getByText('Đơn vị chưa có sáng kiến hợp lệ (1)')).toBeInTheDocument();
    expect(screen.getByRole('img').getAttribute('src')).toBe(
      '/api/v1/reports/picture?unit=unit-1&order=PCT_ASSIGNED',
    );
    expect(screen.getByRole('link', { name: 'Tải tệp CSV' }).getAttribute('href')).toBe(
      '/api/v1/reports/file?unit=unit-1&order=PCT_ASSIGNED&format=CSV',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('copies with one tap', async () => {
    const user = showPage('/report', pages);
    await user.click(await screen.findByRole('button', { name: 'Sao chép báo cáo' }));

    expect(await screen.findByText(/Đã sao chép/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  it('selects the text where there is no clipboard', async () => {
    const user = showPage('/report', pages);
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Nội dung báo cáo');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(screen.getByRole('button', { name: 'Sao chép báo cáo' }));

    expect(await screen.findByText(/Đã bôi đen/)).toBeInTheDocument();
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(text.length);
  });

  it('asks again for another order', async () => {
    const user = showPage('/report', pages);
    await screen.findByLabelText('Nội dung báo cáo');
    await user.selectOptions(screen.getByLabelText('Xếp theo'), '% chỉ tiêu đăng ký');

    expect(location.search).toBe('?order=PCT_REGISTERED');
  });
});
