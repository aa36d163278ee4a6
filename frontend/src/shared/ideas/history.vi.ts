import type { IdeaEvent, IdeaState } from '../api/types';

export interface HistoryWords {
  label: string;
  happened: Record<IdeaState, string>;
  created: string;
  helped: string;
  resubmitted: string;
  undone: string;
  wasUndone: string;
  revoked: string;
  setApart: string;
  released: string;
  boundAgain: string;
  settled: string;
  disowned: string;
  part: Record<IdeaEvent['actorPart'], string>;
  externalId: (p: { id: string }) => string;
  ahead: string;
  decision: string;
}

export const vi: HistoryWords = {
  label: 'Quá trình xử lý',
  happened: {
    DRAFT: 'Trở lại bản nháp',
    SUBMITTED: 'Đã gửi',
    IN_REVIEW: 'Bắt đầu xem xét',
    NEEDS_INFO: 'Trả lại để bổ sung',
    VALID: 'Được công nhận hợp lệ',
    INVALID: 'Không hợp lệ',
    DUPLICATE: 'Xác định là trùng',
    WITHDRAWN: 'Đã rút',
    DISPUTED: 'Báo không phải của mình; tạm không tính',
  },
  created: 'Tạo bản nháp',
  helped: 'Sửa giúp bản nháp',
  resubmitted: 'Đã sửa và gửi lại',
  undone: 'Cán bộ rút lại quyết định vừa ghi',
  wasUndone: 'quyết định này đã được rút lại',
  revoked: 'Cấp trên hậu kiểm: không hợp lệ',
  setApart: 'Xác định lại: không trùng, chờ xét tiếp',
  released: 'Không còn là bản trùng, chờ xét tiếp',
  boundAgain: 'Lại là bản trùng',
  settled: 'Xác định đúng tác giả, tính lại như trước',
  disowned: 'Xác định không đúng tác giả, đã gỡ',
  part: {
    AUTHOR: 'tác giả',
    OFFICER: 'cán bộ công đoàn',
    OPERATOR: 'người nhập hoặc sửa giúp',
    PROGRAMME: 'hệ thống tự ghi',
    CLIENT: 'gửi thay tác giả',
  },
  externalId: ({ id }) => `mã ở hệ thống đó: ${id}`,
  ahead: 'chưa tới',
  decision: 'Kết quả thẩm định',
};
