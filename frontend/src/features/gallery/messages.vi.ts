export const vi = {
  title: 'Sáng kiến đã công bố',
  lead: 'Đọc, học và áp dụng cách làm của đồng nghiệp khắp nơi.',
  search: 'Tìm sáng kiến, không cần gõ dấu',
  field: 'Lĩnh vực',
  allFields: 'Tất cả lĩnh vực',
  find: 'Tìm',
  none: 'Không có sáng kiến nào khớp',
  noneHint: 'Thử bớt chữ, hoặc chọn tất cả lĩnh vực.',
  clear: 'Xoá điều kiện tìm',
  list: 'Danh sách sáng kiến',
  untitled: 'Chưa đặt tên',
};
