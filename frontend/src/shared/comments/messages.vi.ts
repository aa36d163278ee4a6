import type { CommentDecision, CommentFault } from '../api/types';

const faults: Record<CommentFault, string> = {
  SPAM: 'Quảng cáo, spam',
  INSULT: 'Xúc phạm người khác',
  PERSONAL_DATA: 'Lộ thông tin riêng',
  UNTRUE: 'Sai sự thật',
  OTHER: 'Lý do khác',
};

const label: Record<CommentDecision, string> = { HIDE: 'Ẩn', KEEP: 'Giữ lại' };
const title: Record<CommentDecision, string> = { HIDE: 'Ẩn bình luận này?', KEEP: 'Giữ lại bình luận này?' };
const done: Record<CommentDecision, string> = { HIDE: 'Đã ẩn bình luận.', KEEP: 'Đã giữ lại bình luận.' };
const text: Record<CommentDecision, string> = {
  HIDE: 'Chỉ người viết và cán bộ còn thấy. Người viết đọc được lý do.',
  KEEP: 'Mọi người đều thấy bình luận. Các báo cáo đến nay coi như đã xem.',
};

export const vi = {
  fault: 'Lý do',
  faults,
  faultMissing: 'Chọn một lý do.',
  label,
  title,
  text,
  done,
  reason: 'Nói rõ lý do',
  reasonMissing: 'Viết lý do, ít nhất 3 ký tự.',
};
