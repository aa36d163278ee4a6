import { act, screen, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets } from '../../../test/answers';
import { summary, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { restoreSession } from '../../shared/api/session';
import MyIdeasPage from './MyIdeasPage';

const pages = [{ path: '/my-ideas', component: MyIdeasPage }];

describe('my ideas', () => {
  it('offers no sign-in while there is no network to ask who this is', async () => {
    server.use(
      gets('/ideas', { items: [], nextCursor: null }),
      http.post('*/api/v1/auth/refresh', () => HttpResponse.error()),
    );
    showPage('/my-ideas', pages, worker);
    await act(restoreSession);
    expect(await screen.findByText('Không có kết nối mạng')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Đăng nhập/ })).not.toBeInTheDocument();
  });

  it('puts what needs the author first, with the reason and the way to fix it', async () => {
    const lastReason = {
      textEn: null,
      state: 'NEEDS_INFO',
      code: 'OTHER',
      text: 'Nêu rõ số liệu trước và sau.',
      at: summary.createdAt,
    };
    server.use(
      gets('/ideas', {
        items: [
          { ...summary, id: 'a', state: 'VALID' },
          { ...summary, id: 'b', state: 'DRAFT', number: null, title: null, submittedAt: null },
          { ...summary, id: 'c', state: 'NEEDS_INFO', lastReason },
        ],
        nextCursor: null,
      }),
    );
    showPage('/my-ideas', pages, worker);

    const first = (await screen.findAllByRole('region'))[0] as HTMLElement;
    expect(within(first).getByRole('heading', { level: 2 })).toHaveTextContent('Cần bạn bổ sung (1)');
    expect(within(first).getByText('Nêu rõ số liệu trước và sau.')).toBeInTheDocument();
    expect(within(first).getByRole('link', { name: 'Sửa và nộp lại' })).toHaveAttribute(
      'href',
      '/submit/problem?idea=c',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Cần bạn bổ sung (1)',
      'Nháp (1)',
      'Đã xong (1)',
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('marks what was made together and what waits for its decision', async () => {
    server.use(
      gets('/ideas', {
        items: [
          { ...summary, id: 'a', state: 'NEEDS_INFO', coAuthor: true, authorName: 'Trần Thị Bình' },
          { ...summary, id: 'b', state: 'DRAFT', number: null, submittedAt: null, awaitingRecognition: true },
        ],
        nextCursor: null,
      }),
    );
    showPage('/my-ideas', pages, worker);

    expect(await screen.findByText('Đồng tác giả')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Sửa và nộp lại' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Chờ quyết định công nhận/ })).toHaveAttribute(
      'href',
      '/submit/more?idea=b&from=check#recognition',
    );
  });

  it('invites to write the first one', async () => {
    server.use(gets('/ideas', { items: [], nextCursor: null }));
    showPage('/my-ideas', pages, worker);
    expect(await screen.findByRole('link', { name: 'Gửi sáng kiến đầu tiên' })).toBeInTheDocument();
  });
});
