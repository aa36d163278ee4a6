export const vi = {
  rank: 'Hạng',
  validOf: (p: { valid: string; assigned: string }) => `${p.valid} hợp lệ trên ${p.assigned} được giao`,
  validOnly: (p: { valid: string }) => `${p.valid} hợp lệ, chưa giao chỉ tiêu`,
  rest: (p: { valid: string; submitted: string; pending: string; registrants: string }) =>
    `Không thuộc dòng nào của bảng: ${p.valid} sáng kiến hợp lệ (đã nộp ${p.submitted}, chờ xét ${p.pending}), ${p.registrants} người đăng ký.`,
  restOfChildren: 'Đó là số của chính đơn vị đang xem.',
  restOfLevel: 'Đó là số của chính đơn vị đang xem, của đơn vị cấp khác hoặc đã kết thúc hoạt động.',
};
