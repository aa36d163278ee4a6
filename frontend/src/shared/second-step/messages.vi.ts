export const vi = {
  title: 'Xác thực hai bước',
  lead: 'Mật khẩu đã đúng. Còn một bước nữa.',
  code: 'Mã xác thực',
  hint: 'Sáu chữ số trong ứng dụng xác thực trên điện thoại của bạn. Không có điện thoại thì nhập một mã dự phòng.',
  missing: 'Nhập mã 6 chữ số hoặc một mã dự phòng',
  submit: 'Xác nhận',
  sending: 'Đang kiểm tra…',
  again: 'Đăng nhập lại từ đầu',
};
