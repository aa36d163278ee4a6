export const vi = {
  title: 'Đăng ký tham gia chương trình',
  lead: 'Chọn nơi bạn làm việc. Sáng kiến của bạn được tính cho đơn vị này.',
  noCampaign: 'Hiện chưa có chương trình nào mở.',
  doneTitle: 'Bạn đã đăng ký',
  done: (p: { unit: string; day: string }) => `Bạn tham gia tại ${p.unit}, từ ngày ${p.day}.`,
  change: 'Nếu chọn nhầm đơn vị, hãy báo cán bộ công đoàn cơ sở.',
  leftTitle: 'Bạn đã ngừng tham gia',
  left: (p: { time: string }) =>
    `Từ ${p.time}, chương trình không nhận thêm gì của bạn. Những gì đã tính vẫn được tính, không kèm tên bạn. Muốn tham gia lại, hãy đọc và đồng ý:`,
  agree: 'Tôi đồng ý, tham gia lại',
  agreeing: 'Đang lưu…',
  myData: 'Dữ liệu của tôi: những gì được lưu, và yêu cầu xóa',
  submit: 'Gửi sáng kiến',
  seeUnit: 'Xem đơn vị của bạn',
};
