export const vi = {
  leftTitle: 'Bạn đã ngừng tham gia',
  left: (p: { time: string }) =>
    `Từ ${p.time}, chương trình không nhận thêm gì của bạn. Những gì đã tính vẫn được tính, không kèm tên bạn. Muốn tham gia lại, hãy đọc và đồng ý:`,
  agree: 'Tôi đồng ý, tham gia lại',
  agreeing: 'Đang lưu…',
  myData: 'Dữ liệu của tôi: những gì được lưu, và yêu cầu xóa',
};
