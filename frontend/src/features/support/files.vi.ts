import type { MessageFile } from '../../shared/api/types';

export const vi = {
  files: 'Tệp gửi kèm',
  fileAdd: 'Thêm ảnh hoặc tệp',
  fileHint:
    'Nhiều nhất 3 tệp, mỗi tệp 5 MB: ảnh, PDF, Word (.docx), Excel (.xlsx). Ảnh được thu nhỏ trước khi gửi.',
  fileSending: 'Đang gửi tệp…',
  fileAdded: ({ name }: { name: string }) => `Đã thêm ${name}`,
  fileRemoved: ({ name }: { name: string }) => `Đã bỏ ${name}`,
  fileRemove: 'Bỏ',
  fileOf: ({ name }: { name: string }) => `: ${name}`,
  fileDownload: 'Tải về',
  fileSize: ({ kilobytes }: { kilobytes: string }) => `${kilobytes} KB`,
  fileTypes: { JPEG: 'Ảnh', PDF: 'PDF', DOCX: 'Word', XLSX: 'Excel' } satisfies Record<
    MessageFile['type'],
    string
  > as Record<MessageFile['type'], string>,
};
