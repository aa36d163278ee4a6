import type { Role } from '../../shared/api/types';

const audiences: Record<Role, string> = {
  WORKER: 'Người lao động',
  UNIT_OFFICER: 'Cán bộ công đoàn',
  SUPPORT: 'Tổ hỗ trợ',
  REVIEWER: 'Người thẩm định',
  TARGET_MANAGER: 'Người quản lý chỉ tiêu',
  LEADER: 'Lãnh đạo',
  ADMIN: 'Quản trị',
  DPO: 'Người bảo vệ dữ liệu',
  LATE_ENTRY: 'Người được nhập muộn',
};

export const vi = {
  title: 'Hướng dẫn từng bước',
  lead: 'Bài đã mở đọc lại được cả khi mất mạng.',
  everybody: 'Cho mọi người',
  audiences,
  steps: (p: { count: number }) => `${String(p.count)} bước`,
  withVideo: 'có video',
  none: 'Chưa có hướng dẫn nào.',
  edit: 'Sửa các bài hướng dẫn',
  editThis: 'Sửa bài này',
  toList: 'Tất cả hướng dẫn',
  stepOf: (p: { now: number; all: number }) => `Bước ${String(p.now)} trên ${String(p.all)}`,
  video: 'Video',
  videoHint: (p: { megabytes: string }) =>
    `${p.megabytes} MB. Đã xem một lần thì xem lại được khi mất mạng. Các bước bên dưới nói đủ mọi điều.`,
  captions: { vi: 'Phụ đề tiếng Việt', en: 'Phụ đề tiếng Anh' },
  print: 'In hướng dẫn',
  changed: (p: { day: string }) => `Cập nhật ngày ${p.day}`,
  stuck: 'Vẫn chưa được?',
  ask: 'Hỏi tổ hỗ trợ',
};
