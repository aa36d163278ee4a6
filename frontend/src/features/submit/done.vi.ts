export const vi = {
  doneTitle: 'Đã gửi sáng kiến',
  doneLead: 'Cảm ơn bạn. Hãy giữ số biên nhận này.',
  receipt: 'Số biên nhận',
  nextTitle: 'Tiếp theo là gì?',
  next1: (p: { unit: string }) => `Cán bộ của ${p.unit} đọc sáng kiến của bạn.`,
  next2: 'Nếu cần bổ sung, bạn thấy phải sửa gì trong “Sáng kiến của tôi”.',
  next3: 'Khi được công nhận, sáng kiến được tính ngay cho đơn vị.',
  another: 'Gửi thêm sáng kiến',
};
