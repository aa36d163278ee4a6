export interface ExampleTexts {
  problem: string[];
  description: string[];
  benefitText: string[];
}

export const vi: ExampleTexts = {
  problem: [
    'Nhà máy: Mỗi lần thay khuôn dập cần hai người, mất 45 phút, hay kẹt tay.',
    'Trường học: Học sinh lớp 1 khó nhớ mặt chữ, giáo viên làm thẻ giấy mỗi năm một lần rồi bỏ.',
    'Bệnh viện: Người bệnh chờ lấy số từ 5 giờ sáng, khoa khám quá tải đến 10 giờ rồi vắng.',
  ],
  description: [
    'Nhà máy: Hàn thêm ray trượt và chốt định vị lên giá đỡ, một người đẩy khuôn vào đúng vị trí rồi khoá lại.',
    'Trường học: Làm bộ thẻ học vần bằng nhựa tái chế, có mã QR nghe phát âm; phụ huynh quét để con luyện ở nhà.',
    'Bệnh viện: Chia khung giờ hẹn 30 phút qua tổng đài và Zalo của khoa, gọi số theo khung giờ, có luồng riêng cho người già.',
  ],
  benefitText: [
    'Nhà máy: Thay khuôn còn 15 phút, mỗi ca làm thêm 120 sản phẩm, một năm không có tai nạn kẹt tay.',
    'Trường học: Sau một học kỳ, 28 trên 30 em đọc trơn, trước đây là 21; tiết kiệm 2 triệu đồng tiền in thẻ.',
    'Bệnh viện: Thời gian chờ trung bình giảm từ 140 xuống 35 phút, không phải tăng thêm nhân viên.',
  ],
};
