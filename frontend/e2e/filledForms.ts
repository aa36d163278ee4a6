import type { Page } from '@playwright/test';

export interface FilledForm {
  name: string;
  title: string;
  description: string;
  benefit: string;
  /** First letters of another field than that of the form before; empty where it is the same. */
  field: string;
}

/** As workers write by hand: a name, a line, two or three lines, a line. Some 215 letters each. */
export const FILLED_FORMS: FilledForm[] = [
  {
    name: 'Nguyễn Văn Thành',
    title: 'Gá kẹp thay khuôn nhanh cho máy dập số bốn',
    description:
      'Hàn thêm ray trượt và chốt định vị, một người đẩy khuôn vào rồi khóa lại, không cần cẩu và không phải căn chỉnh.',
    benefit: 'Thay khuôn còn 15 phút, trước đây mất 45 phút.',
    field: '',
  },
  {
    name: 'Trần Thị Kim Oanh',
    title: 'Kệ để chỉ theo màu ở ngay đầu chuyền may',
    description:
      'Đóng kệ ba tầng từ gỗ pallet cũ, mỗi màu một ngăn có tên, cuối ca tổ trưởng đếm và ghi số cần bổ sung vào bảng.',
    benefit: 'Không ai phải đi kho, mỗi ca bớt 25 phút.',
    field: '',
  },
  {
    name: 'Lê Hữu Phước',
    title: 'Tấm chắn phoi có bản lề cho máy tiện cũ',
    description:
      'Dùng mica 5 ly làm tấm chắn mở lên được bằng một tay, phoi rơi vào khay bên dưới, lau máy không phải tháo ốc.',
    benefit: 'Hai năm không còn ai bị phoi bắn vào mắt, tay.',
    field: 'An',
  },
];

/** The signed paper as a scanner makes it; the same for everybody, since nobody reads it here. */
export async function scan(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const paper = document.createElement('canvas');
    paper.width = 1240;
    paper.height = 1754;
    paper.getContext('2d')?.fillText('Tôi đồng ý tham gia', 100, 100);
    return paper.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  return Buffer.from(drawn, 'base64');
}
