export const vi = {
  title: 'Tên tôi trên bảng cá nhân',
  lead: 'Không có gì được đồng ý thay bạn. Bạn đổi ý lúc nào cũng được; số sáng kiến của đơn vị không thay đổi.',
  since: (p: { time: string }) => `Bạn đã đồng ý từ ${p.time}.`,
  notGiven: 'Bạn chưa đồng ý. Tên bạn không hiện trên bảng cá nhân.',
  give: 'Tôi đồng ý',
  withdraw: 'Rút lại, ẩn tên tôi',
};
