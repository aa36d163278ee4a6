export const vi = {
  notices: 'Tin báo',
  unread: (p: { count: string }) => `Tin báo, ${p.count} chưa đọc`,
};
