import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { address, isPublished, published, shows } from '../../../test/published';
import { worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import IdeaPage from './IdeaPage';

const pages = [{ path: '/ideas/:id', component: IdeaPage }];

describe('the public page of an idea', () => {
  beforeEach(isPublished);

  it('names the author only as far as the server does', async () => {
    shows({ authorName: 'Trần Thị Hoa' });
    showPage(address, pages);
    expect(await screen.findByText('Trần Thị Hoa')).toBeInTheDocument();
    expect(screen.queryByText('Quá trình xử lý')).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('gives its address to copy and as a code with number and title beside it', async () => {
    const user = showPage(address, pages);
    expect(await screen.findByLabelText('Đường dẫn của sáng kiến này')).toHaveValue(
      `${location.origin}/ideas/idea-1`,
    );
    await user.click(screen.getByText('Mã QR'));
    const code = await screen.findByRole('img', { name: 'Mã QR mở sáng kiến: Giá đỡ khuôn' });
    expect(code.getAttribute('src')).toMatch(/^data:image\/svg/);
    expect(screen.getAllByText('Số SK-0000123').length).toBeGreaterThan(1);
    expect(screen.getByRole('button', { name: 'Tải ảnh PNG' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gửi cho người khác' })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leads back to the page of ideas by the name that it has for whoever reads', async () => {
    const grants = [
      { role: 'REVIEWER' as const, unitId: 'unit-1', from: '2026-01-01T00:00:00Z', until: null },
    ];
    showPage(address, pages, { ...worker, grants });
    expect(await screen.findByRole('link', { name: 'Tìm sáng kiến' })).toHaveAttribute('href', '/ideas');
  });

  it('shows nothing of it for an idea that is not published', async () => {
    server.use(gets(address, { ...published, mayPublish: false }));
    showPage(address, pages, worker);
    expect(await screen.findByRole('heading', { name: 'Giá đỡ khuôn' })).toBeInTheDocument();
    expect(screen.queryByText('Chia sẻ')).not.toBeInTheDocument();
    expect(screen.queryByText('Nhân rộng ở đơn vị khác')).not.toBeInTheDocument();
  });
});
