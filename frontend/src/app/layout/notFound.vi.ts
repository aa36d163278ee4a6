export const vi = {
  notFound: 'Không tìm thấy trang này',
  notFoundHint: 'Địa chỉ có thể đã đổi, hoặc bạn gõ thiếu một chữ.',
  toHome: 'Về trang chủ',
};
