export const vi = {
  title: 'Đăng ký tham gia chương trình',
  lead: 'Chọn nơi bạn làm việc. Sáng kiến của bạn được tính cho đơn vị này.',
  noCampaign: 'Hiện chưa có chương trình nào mở.',
  doneTitle: 'Bạn đã đăng ký',
  done: (p: { unit: string; day: string }) => `Bạn tham gia tại ${p.unit}, từ ngày ${p.day}.`,
  change: 'Nếu chọn nhầm đơn vị, hãy báo cán bộ công đoàn cơ sở.',
  submit: 'Gửi sáng kiến',
  seeUnit: 'Xem đơn vị của bạn',
};
