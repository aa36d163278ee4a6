export const vi = {
  label: 'Nơi bạn làm việc',
  hint: 'Gõ tên đơn vị, không cần dấu. Ví dụ: cong ty dien',
  none: 'Không tìm thấy. Thử gõ ít chữ hơn.',
  found: (count: number) => `Có ${String(count)} đơn vị. Dùng mũi tên để chọn.`,
  searching: 'Đang tìm…',
  tooShort: 'Gõ ít nhất 2 chữ.',
  closed: 'Đơn vị này đã dừng hoạt động',
};
