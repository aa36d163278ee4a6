export const vi = {
  title: 'Gửi sáng kiến từ nơi làm việc của bạn',
  here: 'Nơi làm việc của bạn',
  lead: 'Bạn đã làm cho công việc nhanh hơn, an toàn hơn, ít tốn hơn? Viết vài dòng là gửi được, chưa cần tài khoản để bắt đầu.',
  write: 'Viết sáng kiến',
  other: 'Tôi làm việc ở nơi khác',
  noUnit: 'Mã này không chỉ tới đơn vị nào. Bạn vẫn gửi được sáng kiến: chọn nơi làm việc sau.',
  closed: 'Đơn vị này đã kết thúc hoạt động. Bạn vẫn gửi được sáng kiến: chọn nơi làm việc hiện nay sau.',
  help: 'Nhờ người giúp',
};
