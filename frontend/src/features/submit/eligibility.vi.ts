import type { Eligibility } from '../../shared/api/types';

export const vi = {
  title: 'Kiểm tra trước khi gửi',
  checking: 'Đang kiểm tra điều kiện…',
  verdict: {
    READY: 'Đủ điều kiện gửi',
    WAITING: 'Bạn đã làm xong phần mình, còn phải chờ',
    NOT_YET: 'Chưa gửi được, còn thiếu',
  } satisfies Record<Eligibility['verdict'], string>,
  state: {
    OK: 'Đạt',
    MISSING: 'Còn thiếu',
    WAITING: 'Đang chờ',
    CONFIRM: 'Xác nhận khi gửi',
  } satisfies Record<Eligibility['items'][number]['state'], string>,
  fine: (p: { count: number }) => `${String(p.count)} điểm đã đạt`,
  keepWaiting: 'Để bản nháp chờ, về “Sáng kiến của tôi”',
  askLate: 'Đề nghị nhập muộn ở trang của bản nháp này',
  empty: 'Bạn chưa viết gì. Còn thiếu:',
  offlineMissing: 'Không hỏi được hệ thống. Theo máy này, còn thiếu:',
  offlineFine: 'Không hỏi được hệ thống. Theo máy này, nội dung đã đủ.',
};
