export const vi = {
  title: 'Sáng kiến này của đơn vị nào?',
  text: 'Bạn vừa quét mã của một đơn vị khác với nơi làm việc đã đăng ký. Chọn đơn vị được tính sáng kiến này.',
  scanned: (p: { unit: string }) => `${p.unit} (nơi vừa quét mã)`,
  registered: (p: { unit: string }) => `${p.unit} (nơi đã đăng ký)`,
};
