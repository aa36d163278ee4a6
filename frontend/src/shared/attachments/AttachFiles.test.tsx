import { screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses } from '../../../test/answers';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import type { Attachment } from '../api/types';
import AttachFiles from './AttachFiles';
import { AttachedFiles } from './AttachedFiles';
import { PART } from './upload';

const IDEA = '0K8WZ3Q5R7T1A';
const ALL = `*/api/v1/ideas/${IDEA}/attachments`;
const pages = [
  { path: '/files', component: () => <AttachFiles idea={IDEA} /> },
  { path: '/look', component: () => <AttachedFiles idea={IDEA} /> },
];

const sample = (changes: Partial<Attachment> = {}): Attachment => ({
  id: '0K8WZ3Q5R7T1B',
  kind: 'DOCUMENT',
  state: 'READY',
  name: 'Báo cáo.pdf',
  bytes: PART * 2,
  received: PART * 2,
  type: 'PDF',
  sha256: 'a'.repeat(64),
  width: null,
  height: null,
  thumbnail: false,
  createdAt: '2026-05-01T00:00:00Z',
  ...changes,
});

const report = (bytes: number) =>
  new File([new Uint8Array(bytes)], 'Báo cáo.pdf', { type: 'application/pdf' });
const lists = (...items: Attachment[]) =>
  server.use(gets(`/ideas/${IDEA}/attachments`, { items, nextCursor: null }));
const choose = () => screen.findByLabelText('Thêm ảnh hoặc tệp');

/** Takes parts as the server does; the part at `breaksAt` is lost once. */
function takesParts(bytes: number, breaksAt = -1) {
  const offsets: number[] = [];
  let isBroken = false;
  server.use(
    http.post(ALL, () =>
      HttpResponse.json(sample({ state: 'UPLOADING', bytes, received: 0 }), { status: 201 }),
    ),
    http.put(`${ALL}/:file/content`, ({ request }) => {
      const offset = Number(new URL(request.url).searchParams.get('offset'));
      offsets.push(offset);
      if (offset === breaksAt && !isBroken) {
        isBroken = true;
        return HttpResponse.error();
      }
      // The body of a part does not survive jsdom.
      return HttpResponse.json(
        sample({ state: 'UPLOADING', bytes, received: Math.min(offset + PART, bytes) }),
      );
    }),
    http.post(`${ALL}/:file/completion`, () => {
      lists(sample({ bytes }));
      return HttpResponse.json(sample({ bytes }));
    }),
  );
  return offsets;
}

describe('adding files', () => {
  beforeEach(() => lists());

  it('sends a file in parts and goes on where the network broke', async () => {
    const offsets = takesParts(PART * 2 + 10, PART);
    const user = showPage('/files', pages);
    await user.upload(await choose(), report(PART * 2 + 10));

    expect(await screen.findByText(/Mất mạng, đã gửi 49 %/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tạm dừng: Báo cáo.pdf' })).toBeInTheDocument();
    window.dispatchEvent(new Event('online'));

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đã thêm Báo cáo.pdf'));
    expect(offsets).toEqual([0, PART, PART, PART * 2]);
    expect(screen.getByRole('button', { name: 'Tải về: Báo cáo.pdf' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('goes on with a file that was begun in an earlier visit', async () => {
    lists(sample({ state: 'UPLOADING', bytes: PART * 2, received: PART }));
    const offsets = takesParts(PART * 2);
    const user = showPage('/files', pages);
    expect(await screen.findByText(/Mới gửi được 50 %/)).toBeInTheDocument();

    await user.upload(await choose(), report(PART * 2));

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đã thêm'));
    expect(offsets).toEqual([PART]);
  });

  it('says why a file is not taken, and takes the place back', async () => {
    takesParts(10);
    server.use(
      refuses('post', `/ideas/${IDEA}/attachments/:file/completion`, {
        type: '/problems/file-locked',
        status: 422,
        detail: 'Tệp có mật khẩu.',
      }),
      http.delete(`${ALL}/:file`, () => new HttpResponse(null, { status: 204 })),
    );
    const user = showPage('/files', pages);
    await user.upload(await choose(), report(10));

    expect(await screen.findByText('Tệp có mật khẩu.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ: Báo cáo.pdf' }));
    await waitFor(() => expect(screen.queryByText('Tệp có mật khẩu.')).not.toBeInTheDocument());
  });

  it('offers no more than five', async () => {
    lists(
      ...[1, 2, 3, 4, 5].map((number) => sample({ id: `0K8WZ3Q5R7T1${number}`, name: `Tệp ${number}.pdf` })),
    );
    showPage('/files', pages);

    expect(await screen.findByText(/Đã đủ số tệp/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Thêm ảnh hoặc tệp')).not.toBeInTheDocument();
  });

  it('does not let refused files use up the five places', async () => {
    lists(...[1, 2, 3].map((number) => sample({ id: `0K8WZ3Q5R7T1${number}`, name: `Tệp ${number}.pdf` })));
    takesParts(10);
    server.use(
      refuses('post', `/ideas/${IDEA}/attachments/:file/completion`, {
        type: '/problems/file-locked',
        status: 422,
        detail: 'Tệp có mật khẩu.',
      }),
    );
    const user = showPage('/files', pages);
    for (const times of [1, 2, 3]) {
      await user.upload(await choose(), report(10));
      await waitFor(() => expect(screen.getAllByText('Tệp có mật khẩu.')).toHaveLength(times));
    }
    expect(screen.queryByText(/Đã đủ số tệp/)).not.toBeInTheDocument();

    takesParts(10);
    await user.upload(await choose(), report(10));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đã thêm Báo cáo.pdf'));
  });

  it('removes a file', async () => {
    lists(sample());
    server.use(
      http.delete(`${ALL}/:file`, () => {
        lists();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = showPage('/files', pages);
    await user.click(await screen.findByRole('button', { name: 'Bỏ: Báo cáo.pdf' }));

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đã bỏ Báo cáo.pdf'));
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});

describe('looking at files', () => {
  it('shows what may be opened, and tells the recognition decision apart', async () => {
    lists(
      sample({ kind: 'RECOGNITION' }),
      sample({ id: '0K8WZ3Q5R7T1C', state: 'UPLOADING', name: 'Nửa.pdf' }),
    );
    showPage('/look', pages);

    const list = await screen.findByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(within(list).getByText(/Quyết định công nhận/)).toBeInTheDocument();
  });
});
