import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { idea, worker } from '../../../test/samples';
import { showPage } from '../../../test/showPage';
import { officer, onAnOrdinaryDay, pages } from './reviewing.fixture';

describe('the queue', () => {
  onAnOrdinaryDay();

  it('lists what waits, with its age', async () => {
    showPage('/review', pages, officer);
    expect(await screen.findByRole('link', { name: /Giá đỡ khuôn.*chờ 3 ngày/ })).toBeInTheDocument();
    expect(screen.getByText(/2 sáng kiến đang chờ/)).toHaveTextContent(
      '1 quá hạn trả lời (10 ngày làm việc)',
    );
    expect(
      screen.getByRole('link', { name: /Tiết kiệm điện.*Quá hạn.*Lê Thị Hoa đang xét/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'Đơn vị còn nhiều sáng kiến chờ nhất' }),
    ).toHaveTextContent('12');
    expect(await screen.findByRole('table', { name: 'Thời gian trả lời' })).toHaveTextContent('2,5');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leads an officer to entering for workers', async () => {
    showPage('/review', pages, officer);
    expect(await screen.findByRole('link', { name: 'Nhập thay người lao động' })).toHaveAttribute(
      'href',
      '/assisted-entry',
    );
  });

  it('walks through the queue with J and opens with Enter', async () => {
    const user = showPage('/review', pages, officer);
    await screen.findByRole('link', { name: /Giá đỡ khuôn/ });
    await user.keyboard('j{Enter}');
    expect(location.pathname).toBe(`/review/${idea.id}`);
  });

  it('is not for everybody', async () => {
    showPage('/review', pages, worker);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeInTheDocument();
  });
});
