import type { vi } from './files.vi';

export const en: typeof vi = {
  files: 'Files',
  fileAdd: 'Add a photo or file',
  fileHint:
    'Up to 3 files of 5 MB each: photos, PDF, Word (.docx), Excel (.xlsx). Photos are made smaller before they are sent.',
  fileSending: 'Sending the file…',
  fileAdded: ({ name }) => `${name} added`,
  fileRemoved: ({ name }) => `${name} removed`,
  fileRemove: 'Remove',
  fileOf: ({ name }) => `: ${name}`,
  fileDownload: 'Download',
  fileSize: ({ kilobytes }) => `${kilobytes} KB`,
  fileTypes: { JPEG: 'Photo', PDF: 'PDF', DOCX: 'Word', XLSX: 'Excel' },
};
