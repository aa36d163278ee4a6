export const vi = {
  rank: 'Hạng',
  validOf: (p: { valid: string; assigned: string }) => `${p.valid} hợp lệ trên ${p.assigned} được giao`,
  validOnly: (p: { valid: string }) => `${p.valid} hợp lệ, chưa giao chỉ tiêu`,
};
