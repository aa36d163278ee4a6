export const vi = {
  title: 'Bình luận bị báo cáo',
  lead: 'Trong các sáng kiến của đơn vị bạn phụ trách, báo cáo lâu nhất trước.',
  none: 'Không có bình luận nào chờ xem',
  noneHint: 'Khi có người báo cáo, bình luận sẽ hiện ở đây.',
  list: 'Bình luận chờ xem',
  onIdea: (p: { number: string }) => `Ở sáng kiến số ${p.number}`,
  by: (p: { unit: string; at: string }) => `Đoàn viên ở ${p.unit}, ${p.at}`,
  byNobody: (p: { at: string }) => `Đoàn viên, ${p.at}`,
  reports: (p: { count: string }) => `${p.count} người báo cáo`,
  hiddenNow: 'Đang tạm ẩn cho đến khi bạn xem.',
  shownNow: 'Mọi người vẫn đang thấy bình luận này.',
  about: (p: { number: string }) => ` bình luận ở sáng kiến số ${p.number}`,
};
