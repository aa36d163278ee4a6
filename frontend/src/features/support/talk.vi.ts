import type { CasePart } from '../../shared/api/types';

export const vi = {
  conversation: 'Trao đổi',
  part: { WORKER: 'Người hỏi', TEAM: 'Tổ hỗ trợ', PROGRAMME: 'Chương trình' } satisfies Record<
    CasePart,
    string
  > as Record<CasePart, string>,
  event: {
    TAKEN: 'đã nhận trả lời',
    RELEASED: 'đã trả lại cho tổ',
    HANDED_OVER: 'chuyển sang tổ hỗ trợ khác',
    RESOLVED: 'cho là đã giải quyết xong',
    CLOSED: 'đã đóng câu hỏi',
    DRAFT_SHARED: 'cho tổ hỗ trợ cùng sửa bản nháp',
    DRAFT_KEPT: 'thôi cho cùng sửa bản nháp',
  },
  asksBack: 'Cần bạn trả lời',
  gone: '(nội dung đã được xóa)',
  more: 'Xem tiếp',
};
