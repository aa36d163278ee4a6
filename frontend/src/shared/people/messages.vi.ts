export const vi = {
  hint: 'Số điện thoại hoặc thư điện tử đầy đủ; cán bộ của đơn vị và các đơn vị bên trong tìm được theo tên.',
  yes: 'Tìm',
  finding: 'Đang tìm…',
  tooShort: 'Gõ ít nhất 2 chữ.',
};
