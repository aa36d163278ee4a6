export const vi = {
  signInFirst: 'Đăng nhập để tiếp tục',
  signInFirstHint: 'Bạn cần đăng nhập để xem trang này.',
  signIn: 'Đăng nhập',
  notAllowed: 'Bạn chưa có quyền xem trang này',
  notAllowedHint: 'Nếu bạn được giao việc này, hãy nhờ quản trị viên của đơn vị cấp quyền.',
};
