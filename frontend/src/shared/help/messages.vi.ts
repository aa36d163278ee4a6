export const vi = { needHelp: 'Cần giúp? Hỏi tổ hỗ trợ' };
