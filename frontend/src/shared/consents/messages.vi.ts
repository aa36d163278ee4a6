import type { Consent } from '../api/types';

type ByPurpose = Record<Consent['purpose'], string>;

const title: ByPurpose = {
  TAKE_PART: 'Tham gia chương trình',
  PUBLISH_NAME: 'Tên tôi trên bảng cá nhân',
  SIGN_NAME: 'Tên tôi trên trang sáng kiến công khai',
};

const notGiven: ByPurpose = {
  TAKE_PART: 'Bạn chưa đồng ý.',
  PUBLISH_NAME: 'Bạn chưa đồng ý. Tên bạn không hiện trên bảng cá nhân.',
  SIGN_NAME: 'Bạn chưa đồng ý. Người khác chỉ thấy đơn vị của bạn.',
};

export const vi = {
  title,
  lead: 'Không có gì được đồng ý thay bạn. Bạn đổi ý lúc nào cũng được; số sáng kiến của đơn vị không thay đổi.',
  since: (p: { time: string }) => `Bạn đã đồng ý từ ${p.time}.`,
  notGiven,
  give: 'Tôi đồng ý',
  withdraw: 'Rút lại, ẩn tên tôi',
};
