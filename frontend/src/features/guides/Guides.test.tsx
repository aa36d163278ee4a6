import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { member } from '../../../test/support';
import type { Guide, GuideDraft, GuideFile, GuideStep, GuideSummary, Me } from '../../shared/api/types';
import { chooseLanguage } from '../../shared/i18n/language';
import EditPage from './EditPage';
import GuidesPage from './GuidesPage';

const pages = [
  { path: '/guides', component: GuidesPage },
  { path: '/guide-editing', component: EditPage },
];

const admin: Me = {
  ...member,
  grants: [{ role: 'ADMIN', unitId: 'root', from: '2026-01-01T00:00:00Z', until: null }],
};

const picture: GuideFile = {
  name: '0'.repeat(32),
  kind: 'PICTURE',
  type: 'JPEG',
  bytes: 40_000,
  width: 720,
  height: 1280,
};
const video: GuideFile = {
  ...picture,
  name: '1'.repeat(32),
  kind: 'VIDEO',
  type: 'MP4',
  bytes: 7_400_000,
  width: null,
  height: null,
};

const guide: Guide = {
  id: 'guide-1',
  slug: 'submit',
  audience: null,
  heading: { vi: 'Gửi sáng kiến', en: 'Submit an initiative' },
  summary: { vi: 'Sáu mươi giây là xong.', en: 'Sixty seconds.' },
  video,
  captions: null,
  videoEn: null,
  captionsEn: null,
  steps: [
    {
      text: { vi: 'Bấm nút Gửi.', en: 'Press Send.' },
      picture,
      pictureEn: null,
      alt: { vi: 'Nút Gửi màu đỏ', en: 'The red button' },
    },
    {
      text: { vi: 'Chờ số biên nhận.', en: 'Wait for the number.' },
      picture: null,
      pictureEn: null,
      alt: null,
    },
  ],
  changedAt: '2026-11-20T02:00:00Z',
  version: 3,
};
const draft: GuideDraft = { guide, position: 20, published: true, version: 3 };

const summary: GuideSummary = {
  id: guide.id,
  slug: guide.slug,
  audience: null,
  position: 20,
  published: true,
  heading: guide.heading,
  summary: guide.summary,
  steps: 2,
  video: true,
  changedAt: guide.changedAt,
  version: 3,
};
const ofSupport: GuideSummary = {
  ...summary,
  id: 'guide-2',
  slug: 'assisted-entry',
  audience: 'SUPPORT',
  heading: { vi: 'Nhập thay', en: 'Enter for somebody' },
  video: false,
};
const ofReviewers: GuideSummary = { ...ofSupport, id: 'guide-3', slug: 'review', audience: 'REVIEWER' };

const page = (...items: GuideSummary[]) => ({ items, nextCursor: null });

afterEach(() => sessionStorage.clear());

describe('the guides', () => {
  it('are listed for everybody first, then for the own role', async () => {
    server.use(gets('/guides', { items: [ofReviewers, ofSupport, summary] }));
    showPage('/guides', pages, member);
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Cho mọi người',
      'Tổ hỗ trợ',
      'Người thẩm định',
    ]);
    expect(screen.getByRole('link', { name: 'Gửi sáng kiến' })).toHaveAttribute(
      'href',
      '/guides?name=submit',
    );
    expect(screen.getByText('2 bước, có video')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Sửa các bài hướng dẫn' })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('show readers of each language their own screens, and those of the other where there are none', async () => {
    const file = (digit: string, of: GuideFile): GuideFile => ({ ...of, name: digit.repeat(32) });
    const captions: GuideFile = { ...video, kind: 'CAPTIONS', type: 'VTT' };
    const [first, second] = guide.steps as [GuideStep, GuideStep];
    server.use(
      gets('/guides/submit', {
        ...guide,
        captions: file('2', captions),
        captionsEn: file('3', captions),
        steps: [
          { ...first, pictureEn: file('4', picture) },
          { ...second, picture, alt: first.alt },
        ],
      }),
    );
    const addresses = () =>
      [...document.querySelectorAll('img, video, track')].map((one) =>
        one.getAttribute('src')?.replace(/.*(.)$/, '$1'),
      );
    showPage('/guides?name=submit', pages);
    expect(await screen.findByRole('heading', { level: 1, name: 'Gửi sáng kiến' })).toBeVisible();
    expect(addresses()).toEqual(['1', '2', '0', '0']);
    expect(document.querySelector('track')).toHaveAttribute('srclang', 'vi');

    await act(() => chooseLanguage('en'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Submit an initiative' })).toBeVisible();
    expect(addresses()).toEqual(['1', '3', '4', '0']);
    expect(document.querySelector('track')).toHaveAttribute('srclang', 'en');
    await act(() => chooseLanguage('vi'));
  });

  it('show numbered steps, pictures that keep their room, and a video that waits to be played', async () => {
    server.use(gets('/guides/submit', { ...guide }));
    showPage('/guides?name=submit', pages);
    expect(await screen.findByRole('heading', { level: 1, name: 'Gửi sáng kiến' })).toBeVisible();
    const steps = screen.getAllByRole('listitem');
    expect(steps).toHaveLength(2);
    expect(within(steps[0] as HTMLElement).getByText('Bước 1 trên 2')).toBeInTheDocument();
    const shown = screen.getByRole('img', { name: 'Nút Gửi màu đỏ' });
    expect(shown).toHaveAttribute('width', '720');
    expect(shown).toHaveAttribute('height', '1280');
    const player = screen.getByLabelText('Video');
    expect(player).toHaveAttribute('preload', 'none');
    expect(player).toHaveAttribute('controls');
    expect(screen.getByText(/^7,4 MB\. Đã xem một lần/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hỏi tổ hỗ trợ' })).toHaveAttribute('href', '/ask-for-help');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('say so when there is none of that name', async () => {
    server.use(
      refuses('get', '/guides/khong-co', {
        status: 404,
        type: '/problems/not-found',
        title: 'Không tìm thấy',
      }),
    );
    showPage('/guides?name=khong-co', pages);
    expect(await screen.findByText('Không tìm thấy')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tất cả hướng dẫn' })).toBeVisible();
  });
});

describe('editing a guide', () => {
  const one = gets('/guide-drafts/guide-1', { ...draft });

  it('starts from the list of all, published or not', async () => {
    server.use(gets('/guide-drafts', page(summary, { ...ofSupport, published: false })));
    showPage('/guide-editing', pages, admin);
    expect(await screen.findByRole('link', { name: 'Nhập thay' })).toHaveAttribute(
      'href',
      '/guide-editing?id=guide-2',
    );
    expect(screen.getByText('Chưa công bố')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is for administrators only', async () => {
    showPage('/guide-editing', pages, member);
    expect(await screen.findByText('Bạn chưa có quyền xem trang này')).toBeVisible();
  });

  it('moves steps by buttons, previews and saves what was read', async () => {
    const saves = takes('put', '/guide-drafts/guide-1', () => ({ ...draft, version: 4 }));
    server.use(one, saves.handler);
    const user = showPage('/guide-editing?id=guide-1', pages, admin);
    const first = await screen.findByRole('group', { name: 'Bước 1' });
    expect(within(first).getByLabelText('Nội dung tiếng Việt')).toHaveValue('Bấm nút Gửi.');
    const down = within(first).getByRole('button', { name: /^Đưa xuống/ });
    down.focus();
    await user.keyboard('{Enter}');
    const second = within(screen.getByRole('group', { name: 'Bước 2' }));
    expect(second.getByLabelText('Nội dung tiếng Việt')).toHaveValue('Bấm nút Gửi.');
    expect(screen.getByText('Bây giờ là bước 2.')).toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent('Đưa xuống');

    await user.click(screen.getByRole('button', { name: 'Xem trước' }));
    const preview = within(screen.getByRole('region', { name: 'Xem trước' }));
    expect(preview.getAllByRole('listitem')[0]).toHaveTextContent('Chờ số biên nhận.');

    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('group', { name: 'Đã lưu bài hướng dẫn' })).toHaveFocus();
    expect(saves.received[0]?.headers.get('If-Match')).toBe('"3"');
    expect(saves.received[0]?.body).toMatchObject({
      slug: 'submit',
      audience: null,
      position: 20,
      published: true,
      video: video.name,
      steps: [
        { textVi: 'Chờ số biên nhận.', picture: null, altVi: null },
        { textVi: 'Bấm nút Gửi.', picture: picture.name, altVi: 'Nút Gửi màu đỏ' },
      ],
    });
  });

  it('names what is missing, and keeps what was typed when the page is loaded again', async () => {
    server.use(one);
    const user = showPage('/guide-editing?id=guide-1', pages, admin);
    const heading = await screen.findByLabelText('Tiêu đề tiếng Việt');
    await user.clear(heading);
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(heading).toHaveAccessibleDescription(/ít nhất 3 ký tự/);
    await user.type(heading, 'Gửi thật nhanh');
    await waitFor(() => expect(sessionStorage.getItem('sk.guide.guide-1')).toContain('Gửi thật nhanh'));
  });

  it('offers what was being written in this window', async () => {
    server.use(one);
    const user = showPage('/guide-editing?id=guide-1', pages, admin);
    await user.type(await screen.findByLabelText('Tiêu đề tiếng Việt'), ' nhanh');
    await waitFor(() => expect(sessionStorage.getItem('sk.guide.guide-1')).toContain('nhanh'));
    cleanup();
    showPage('/guide-editing?id=guide-1', pages, admin);
    expect(await screen.findByText(/đang viết dở/)).toBeVisible();
    expect(screen.getByLabelText('Tiêu đề tiếng Việt')).toHaveValue('Gửi sáng kiến nhanh');
    await user.click(screen.getByRole('button', { name: 'Bỏ những gì chưa lưu' }));
    expect(await screen.findByLabelText('Tiêu đề tiếng Việt')).toHaveValue('Gửi sáng kiến');
  });

  it('sends a picture, and asks what it shows', async () => {
    const sent = http.post('*/api/v1/guide-drafts/guide-1/files', ({ request }) => {
      expect(new URL(request.url).searchParams.get('kind')).toBe('PICTURE');
      return HttpResponse.json({ ...picture, name: '2'.repeat(32) }, { status: 201 });
    });
    server.use(one, sent);
    const user = showPage('/guide-editing?id=guide-1', pages, admin);
    const second = within(await screen.findByRole('group', { name: 'Bước 2' }));
    await user.upload(
      second.getByLabelText(/^Ảnh của bước/),
      new File(['x'], 'anh.png', { type: 'image/png' }),
    );
    expect(await second.findByText('Đã nhận tệp. Lưu bài để giữ lại.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(second.getByLabelText('Ảnh cho thấy gì, bằng tiếng Việt')).toHaveAccessibleDescription(
      /Mô tả ảnh cho người không nhìn thấy/,
    );
  });

  it('does not write over what somebody else saved', async () => {
    server.use(
      one,
      refuses('put', '/guide-drafts/guide-1', {
        status: 409,
        type: '/problems/stale-version',
        title: 'Nội dung đã được thay đổi',
      }),
    );
    const user = showPage('/guide-editing?id=guide-1', pages, admin);
    await user.type(await screen.findByLabelText('Tiêu đề tiếng Việt'), ' nhanh');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Nội dung đã được thay đổi')).toBeVisible();
    expect(screen.getByLabelText('Tiêu đề tiếng Việt')).toHaveValue('Gửi sáng kiến nhanh');
    await user.click(screen.getByRole('button', { name: 'Tải bản mới nhất' }));
    await waitFor(() => expect(screen.getByLabelText('Tiêu đề tiếng Việt')).toHaveValue('Gửi sáng kiến'));
  });
});
