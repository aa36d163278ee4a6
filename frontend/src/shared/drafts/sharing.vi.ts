import type { Part } from './merge';

export const vi = {
  parts: {
    title: 'Tên sáng kiến',
    field: 'Lĩnh vực',
    problem: 'Trước đây có gì chưa ổn',
    solutionType: 'Loại giải pháp',
    description: 'Mô tả cách làm mới',
    conditions: 'Điều kiện để áp dụng',
    firstAppliedOn: 'Ngày áp dụng lần đầu',
    benefitText: 'Lợi ích mang lại',
    benefitVnd: 'Số tiền làm lợi',
    directWorker: 'Lao động trực tiếp',
    authors: 'Tác giả',
    recognition: 'Quyết định công nhận',
    confidential: 'Nội dung mật',
    unit: 'Nơi làm việc',
  } satisfies Record<Part, string> as Record<Part, string>,
  clashTitle: 'Hai bên vừa sửa cùng một chỗ',
  clash: 'Chọn phần muốn giữ. Chưa chọn thì chưa phần nào mất; bản trên máy này vẫn được lưu tại đây.',
  mine: 'Đang viết ở đây',
  theirs: 'Đã lưu ở nơi khác',
  keepMine: 'Giữ phần viết ở đây',
  keepTheirs: 'Lấy phần đã lưu',
  of: ({ part }: { part: string }) => `: ${part}`,
  nothing: '(để trống)',
  yes: 'Có',
  no: 'Không',
  comparing: 'Đang xem phần nào khác nhau…',
  title: 'Tổ hỗ trợ đang cùng sửa bản nháp này',
  by: ({ name, until }: { name: string; until: string }) =>
    `${name} sửa được đến ${until}. Chỉ bạn mới gửi được.`,
  byNobody: ({ until }: { until: string }) =>
    `Ai nhận câu hỏi sẽ sửa được đến ${until}. Chỉ bạn mới gửi được.`,
  notShared: 'Đồng tác giả, quyết định công nhận và nội dung mật không được chia sẻ.',
  changed: ({ parts }: { parts: string }) => `Tổ hỗ trợ vừa sửa: ${parts}`,
  end: 'Thôi cùng sửa',
};
