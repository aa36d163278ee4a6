export const vi = {
  title: 'Trợ giúp và liên hệ',
  lead: 'Những câu hỏi thường gặp khi gửi sáng kiến.',
  items: [
    {
      question: 'Sáng kiến là gì?',
      answer:
        'Là cách làm mới bạn đã áp dụng trong công việc và có lợi: nhanh hơn, an toàn hơn, tiết kiệm hơn, phục vụ tốt hơn. Không cần phải là phát minh.',
    },
    {
      question: 'Tôi cần chuẩn bị gì?',
      answer:
        'Tên sáng kiến, cách làm mới, ngày áp dụng lần đầu và lợi ích mang lại. Viết vài câu là gửi được.',
    },
    {
      question: 'Đang viết thì mất mạng?',
      answer: 'Nội dung được lưu trên máy của bạn trong khi gõ. Có mạng lại, bản nháp tự lưu lên hệ thống.',
    },
    {
      question: 'Bị trả lại để bổ sung thì làm gì?',
      answer: 'Mở “Sáng kiến của tôi”, đọc nhận xét, bấm “Sửa và nộp lại”. Ngày gửi đầu tiên vẫn được giữ.',
    },
    {
      question: 'Chưa có tài khoản, quên mật khẩu, không thấy đơn vị của mình?',
      answer:
        'Hỏi cán bộ công đoàn cơ sở nơi bạn làm việc. Họ tạo tài khoản, cấp lại mật khẩu và nhập giúp bạn được.',
    },
    {
      question: 'Dữ liệu cá nhân của tôi được dùng thế nào?',
      answer:
        'Chỉ để ghi nhận sáng kiến của bạn. Chúng tôi không hỏi số căn cước, địa chỉ nhà, tôn giáo hay tiền lương. Sáng kiến chỉ được công bố khi bạn đồng ý.',
    },
  ],
  guides: 'Xem hướng dẫn từng bước',
  ask: 'Hỏi tổ hỗ trợ',
  start: 'Gửi sáng kiến',
};
