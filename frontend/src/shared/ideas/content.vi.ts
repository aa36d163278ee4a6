export const vi = {
  problem: 'Trước đây có gì chưa ổn',
  description: 'Cách làm mới',
  benefit: 'Lợi ích mang lại',
  benefitVnd: 'Giá trị làm lợi mỗi năm',
  conditions: 'Điều kiện áp dụng',
  field: 'Lĩnh vực',
  solutionType: 'Loại giải pháp',
  firstAppliedOn: 'Áp dụng lần đầu',
  unit: 'Đơn vị',
  author: 'Tác giả',
  recognition: 'Quyết định công nhận',
  decision: (p: { number: string; day: string; body: string; level: string }) =>
    `Số ${p.number}, ngày ${p.day}, ${p.body} (${p.level})`,
};
