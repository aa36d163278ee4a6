export const vi = {
  title: 'Đăng nhập',
  working: 'Đang hoàn tất đăng nhập…',
  stopped: 'Bạn đã dừng đăng nhập ở nơi kia',
  stoppedHint: 'Chưa có gì thay đổi. Bạn có thể thử lại hoặc đăng nhập bằng cách khác.',
  again: 'Về trang đăng nhập',
  link: 'Đây là lần đầu bạn đăng nhập bằng tài khoản này',
  linkHint: (p: { contact: string }) =>
    `Để chắc chắn tài khoản Sáng Kiến là của bạn, chúng tôi đã gửi một mã 6 chữ số tới ${p.contact}.`,
  code: 'Mã 6 chữ số',
  codeMissing: 'Nhập mã gồm 6 chữ số trong tin nhắn',
  submit: 'Liên kết và đăng nhập',
  sending: 'Đang kiểm tra…',
};
