export const vi = {
  title: 'Công bố sáng kiến này',
  shown: 'Mọi người đang đọc được sáng kiến này.',
  later: 'Khi được công nhận hợp lệ, sáng kiến này sẽ được công bố cho mọi người đọc.',
  hidden: 'Sáng kiến này không được công bố. Sáng kiến vẫn được tính như mọi sáng kiến khác.',
  withdraw: 'Rút lại việc công bố',
  withdrawTitle: 'Rút lại việc công bố?',
  withdrawText:
    'Sáng kiến lập tức không còn trên trang công khai, trong kết quả tìm kiếm và ở đường dẫn đã chia sẻ. Số sáng kiến được tính không thay đổi. Bạn có thể đồng ý công bố lại.',
  give: 'Đồng ý công bố',
  giveTitle: 'Công bố sáng kiến này?',
  giveText:
    'Tôi đồng ý để mọi người đọc nội dung và ảnh của sáng kiến này khi sáng kiến hợp lệ. Phần bí mật không bao giờ được công bố. Tôi có thể rút lại bất cứ lúc nào.',
  working: 'Đang lưu…',
  withdrawn: 'Đã rút lại việc công bố',
  given: 'Đã đồng ý công bố',
};
