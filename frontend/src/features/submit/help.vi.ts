export const vi = {
  title: 'Cùng sửa bản nháp',
  back: 'Câu hỏi',
  lead: ({ name, until }: { name: string; until: string }) =>
    `Bản nháp của ${name}, được cùng sửa đến ${until}. Nội dung tự lưu khi bạn gõ; chỉ tác giả mới gửi được. Lịch sử ghi lại bạn đã sửa phần nào, và sau này bạn không được xét sáng kiến này.`,
  heldBack: 'Đồng tác giả, quyết định công nhận hoặc nội dung mật không được chia sẻ.',
  changed: ({ parts }: { parts: string }) => `Tác giả vừa sửa: ${parts}`,
  saving: 'Đang lưu…',
  saved: ({ time }: { time: string }) => `Đã lưu lúc ${time}`,
  overTitle: 'Không còn được cùng sửa',
  over: 'Tác giả đã thôi chia sẻ, câu hỏi đã xong, hoặc sáng kiến đã được gửi.',
};
