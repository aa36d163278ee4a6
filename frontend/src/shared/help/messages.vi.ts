export const vi = { needHelp: 'Cần giúp? Hỏi tổ hỗ trợ', howTo: 'Xem hướng dẫn từng bước' };
