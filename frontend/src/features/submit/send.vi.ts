export const vi = {
  filesUnderway: ({ name }: { name: string }) =>
    `Tệp ${name} chưa gửi lên xong. Hãy chờ, hoặc bỏ tệp đó rồi gửi sáng kiến`,
  declarations: 'Cam kết của bạn',
  truthful: 'Nội dung trên là đúng sự thật và do tôi làm ra',
  notIpProtected: 'Giải pháp này chưa được bảo hộ sở hữu trí tuệ của người khác',
  mayPublish: 'Tôi đồng ý công bố sáng kiến này để mọi người cùng đọc (không bắt buộc)',
  truthfulMissing: 'Bạn cần xác nhận nội dung đúng sự thật',
  ipMissing: 'Bạn cần xác nhận về sở hữu trí tuệ',
  notOpen: 'Hiện chưa nhận sáng kiến',
  nextPhase: (p: { name: string; day: string }) => `${p.name} mở từ ${p.day}. Bản nháp vẫn được giữ.`,
};
