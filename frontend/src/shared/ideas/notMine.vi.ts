export const vi = {
  entered: {
    SELF: 'Tự nhập',
    ASSISTED: 'Người khác nhập thay',
    IMPORT: 'Nhập từ tệp',
    API: 'Từ hệ thống khác',
  },
  toEntered: 'Xem ai đã nhập sáng kiến đứng tên bạn',
  untitled: 'Chưa đặt tên',
  notMine: 'Không phải của tôi',
  notMineOf: (p: { title: string }) => `: ${p.title}`,
  title: 'Sáng kiến này không phải của bạn?',
  text: 'Sáng kiến ngừng được tính ngay. Người thẩm định sẽ xem lại và báo kết quả cho bạn.',
  words: 'Lời giải thích',
  yes: 'Báo không phải của tôi',
  no: 'Thôi',
};
