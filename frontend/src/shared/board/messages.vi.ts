export const vi = {
  block: { ENTERPRISE: 'Khối doanh nghiệp', PUBLIC_SERVICE: 'Khối hành chính sự nghiệp' },
  asOf: (p: { time: string }) => `Số liệu đến ${p.time}`,
  provisional: 'tạm tính',
  valid: 'sáng kiến hợp lệ',
  ofTarget: (p: { target: string }) => `trên ${p.target} được giao`,
  noTarget: 'chưa có chỉ tiêu giao',
  reached: (p: { percent: string }) => `đạt ${p.percent}`,
};
