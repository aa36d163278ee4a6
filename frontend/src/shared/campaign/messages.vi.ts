export const vi = {
  intro: 'Sáng kiến của bạn được tính cho đơn vị này.',
  submit: 'Đăng ký tham gia',
  sending: 'Đang đăng ký…',
  unitMissing: 'Chọn nơi bạn làm việc trong danh sách hiện ra',
  notListed: 'Không thấy nơi bạn làm việc? Báo để được thêm, hoặc xem trả lời',
  again: 'Tham gia lại',
  noCampaign: 'Hiện chưa có chương trình nào mở.',
};
