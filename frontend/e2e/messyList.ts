/** A register of ideas as an officer keeps it, thirty of whose rows are wrong in thirty ways, and some others odd. */

const TITLES = [
  'STT',
  'Họ và tên',
  'Số điện thoại',
  'Mã đơn vị',
  'Đồng ý',
  'Số giấy đồng ý',
  'Ngày ký',
  'Mẫu giấy đồng ý',
  'Tên giải pháp',
  'Loại',
  'Lĩnh vực',
  'Công nhân trực tiếp',
  'Ngày áp dụng',
  'Nội dung',
  'Hiệu quả',
  'Số tiền làm lợi',
  'Cam kết',
  'Chưa bảo hộ',
  'Cho công bố',
  'Đồng tác giả',
  'Tỷ lệ đóng góp (%)',
  'Ghi chú riêng',
] as const;

type Title = (typeof TITLES)[number];
type Cells = Partial<Record<Title, string>>;

export interface Planted {
  /** As the spreadsheet program counts. */
  row: number;
  /** What the screen says of it, the title of the column first. */
  says: string;
}

/** A heading stands above the titles, the first one of data is the third. */
const FIRST_ROW = 3;

const NAMES = [
  'Nguyễn Thị Lan',
  'Trần Văn Bình',
  'Lê Thị Hồng Cúc',
  'Phạm Đức Dũng',
  "H'Hen Niê",
  'Đỗ Minh Quân',
];
const WORK = ['Giá treo kéo cắt chỉ', 'Xe đẩy cuộn vải', 'Tấm chắn bụi máy mài', 'Gá kẹp khoan nghiêng'];

/** With the third declaration a row is handed in, and its texts must be whole; without it stays a draft, which counts nowhere. */
const HANDED_IN: Cells = { 'Cho công bố': 'Không' };

/** @param right what else is corrected than what was wrong */
type Slip = [wrong: Cells, says: string, right?: Cells];

/** What people do to such lists. */
const slips = (firstId: string): Slip[] => [
  [{ STT: '' }, 'Mã dòng: còn trống'],
  [{ STT: firstId }, `Mã dòng: "${firstId}" đã có ở dòng ${String(FIRST_ROW)}`],
  [{ STT: 'số thứ tự '.repeat(11) }, 'Mã dòng: dài'],
  [{ 'Họ và tên': '  ' }, 'Họ tên tác giả: còn trống'],
  [
    { 'Họ và tên': 'Nguyeãn Vaên Huøng' },
    'Họ tên tác giả: gõ bằng phông chữ cũ VNI, có lẽ là "Nguyễn Văn Hùng"',
  ],
  [{ 'Họ và tên': 'Nguyễn V\u0430n An' }, 'Họ tên tác giả: "Nguyễn V\u0430n An" có chữ của bảng chữ khác'],
  [{ 'Số điện thoại': '8.49E+10' }, 'Điện thoại hoặc e-mail tác giả: "8.49E+10" đã bị bảng tính rút gọn'],
  [
    { 'Số điện thoại': '024 3942 1794' },
    'Điện thoại hoặc e-mail tác giả: "024 3942 1794" không phải số di động',
  ],
  [
    { 'Số điện thoại': 'lan@@congty' },
    'Điện thoại hoặc e-mail tác giả: "lan@@congty" không phải địa chỉ e-mail',
  ],
  [{ 'Mã đơn vị': 'KHONG-CO' }, 'Mã đơn vị: không có đơn vị mã "KHONG-CO"'],
  [{ 'Mã đơn vị': 'Công ty May' }, 'Mã đơn vị: không có đơn vị mã "Công ty May"'],
  [{ 'Mã đơn vị': '' }, 'Mã đơn vị: còn trống'],
  [{ 'Đồng ý': '' }, 'Tác giả đồng ý tham gia: tác giả phải tự đồng ý'],
  [{ 'Đồng ý': 'không' }, 'Tác giả đồng ý tham gia: tác giả phải tự đồng ý'],
  [{ 'Đồng ý': 'hỏi sau' }, 'Tác giả đồng ý tham gia: "hỏi sau" không phải Có hoặc Không'],
  [{ 'Số giấy đồng ý': '' }, 'Số giấy đồng ý: còn trống'],
  [{ 'Ngày ký': '31/02/2026' }, 'Ngày ký giấy đồng ý: "31/02/2026" không phải một ngày có thật'],
  [{ 'Ngày ký': '01/01/2199' }, 'Ngày ký giấy đồng ý: 01/01/2199 không được sau hôm nay'],
  [{ 'Mẫu giấy đồng ý': '2019-1' }, 'Mẫu giấy đồng ý: "2019-1" không phải mẫu đang dùng'],
  [{ 'Tên giải pháp': '' }, 'Tên sáng kiến: còn trống'],
  [
    { 'Tên giải pháp': 'Gi¸ ®ì cuén d©y cho m¸y quÊn' },
    'Tên sáng kiến: gõ bằng phông chữ cũ TCVN3, có lẽ là "Giá đỡ cuộn dây cho máy quấn"',
  ],
  [{ Loại: 'Giải pháp hay' }, 'Loại giải pháp: không có giá trị "Giải pháp hay"'],
  [{ 'Lĩnh vực': 'Nuôi ong' }, 'Lĩnh vực: không có giá trị "Nuôi ong"'],
  [{ 'Công nhân trực tiếp': 'đôi khi' }, 'Lao động trực tiếp: "đôi khi" không phải Có hoặc Không'],
  [{ 'Ngày áp dụng': 'đầu tháng 3' }, 'Ngày áp dụng lần đầu: "đầu tháng 3" không phải một ngày có thật'],
  [{ 'Số tiền làm lợi': 'rất nhiều' }, 'Giá trị làm lợi (đồng/năm): "rất nhiều" không phải số tiền'],
  [{ ...HANDED_IN, 'Ngày áp dụng': '01/01/2001' }, 'Ngày áp dụng lần đầu: phải từ'],
  [{ ...HANDED_IN, 'Nội dung': 'Làm giá đỡ.' }, 'Nội dung giải pháp: '],
  [
    { ...HANDED_IN, 'Đồng tác giả': 'Lê Văn Tám; Võ Thị Sáu', 'Tỷ lệ đóng góp (%)': '60; 25; 20' },
    'Tỷ lệ đóng góp: cộng lại phải bằng 100 %, hiện là 105 %',
    { 'Đồng tác giả': 'Lê Văn Tám; Võ Thị Sáu', 'Tỷ lệ đóng góp (%)': '60; 25; 15' },
  ],
  [
    { 'Đồng tác giả': 'Lê Văn Tám 9.01E+08' },
    'Đồng tác giả: "9.01E+08" đã bị bảng tính rút gọn',
    { 'Đồng tác giả': 'Lê Văn Tám, 0901234567' },
  ],
];

/** Rows that are taken although something is odd: a lost zero, a day as a number, money in words, no phone at all. */
const oddities = (phone: (last: number) => string): [Cells, string][] => [
  [{ 'Số điện thoại': phone(1).slice(1) }, 'được hiểu là +84'],
  [{ 'Ngày ký': '46152' }, 'Ngày ký giấy đồng ý: số 46152 được hiểu là ngày 10/05/2026'],
  [{ 'Ngày ký': '2026-05-10', 'Số tiền làm lợi': '1,5 tỷ' }, 'được hiểu là 1.500.000.000 đồng'],
  [
    { 'Ngày ký': '10-5-2026', 'Số điện thoại': '' },
    'Điện thoại hoặc e-mail tác giả: còn trống nên tác giả không nhận được tin báo',
  ],
];

interface Row {
  cells: Cells;
  right: Cells;
  says: string;
  wrong: boolean;
}

/** @param stamp of six digits, so that nothing of an earlier run is known */
export function messyList(stamp: string, unit: string) {
  const phone = (last: number) => `098${stamp}${String(last)}`;
  const idOf = (place: number) => `${stamp}-${String(place + 1)}`;
  const good = (place: number): Cells => ({
    STT: idOf(place),
    'Họ và tên': NAMES[place % NAMES.length] ?? '',
    'Số điện thoại': phone(place % 10),
    'Mã đơn vị': unit,
    'Đồng ý': 'Có',
    'Số giấy đồng ý': `PDY-${idOf(place)}`,
    'Ngày ký': '10/05/2026',
    'Mẫu giấy đồng ý': '2026-1',
    'Tên giải pháp': `${WORK[place % WORK.length] ?? ''} tổ ${idOf(place)}`,
    Loại: 'Giải pháp kỹ thuật',
    'Lĩnh vực': 'an toàn, vệ sinh lao động',
    'Công nhân trực tiếp': 'x',
    'Ngày áp dụng': '02/03/2026',
    'Nội dung':
      'Làm bằng thép tận dụng tại xưởng, một người lắp được; kéo, cuộn và phôi không còn rơi xuống chân máy.',
    'Hiệu quả': 'Đỡ tìm kiếm, mỗi ca bớt 15 phút dừng máy.',
    'Số tiền làm lợi': '15.000.000',
    'Cam kết': 'Có',
    'Chưa bảo hộ': 'x',
    'Ghi chú riêng': 'không nhập',
  });
  const odd = oddities(phone).map(([cells, says], i) => row(good(i + 1), cells, says, false, {}));
  const bad = slips(idOf(0)).map(([cells, says, right], i) =>
    row(good(i + 1 + odd.length), cells, says, true, right ?? {}),
  );
  const rows = [row(good(0), {}, '', false, {}), ...odd, ...bad];
  const planted = (wrong: boolean): Planted[] =>
    rows.flatMap((one, i) =>
      one.says && one.wrong === wrong ? [{ row: FIRST_ROW + i, says: one.says }] : [],
    );
  return {
    errors: planted(true),
    warnings: planted(false),
    rows: rows.length,
    file: written(rows.map(({ cells }) => cells)),
    corrected: written(rows.map(({ right }) => right)),
    /** The file of errors as it was downloaded, with every row put right and all else left as it is. */
    correct: (downloaded: string) => {
      const [titles = [], ...lines] = read(downloaded);
      const wrong = rows.filter((one) => one.wrong);
      return text([
        titles,
        ...lines.map((cells, i) => cells.map((cell, at) => wrong[i]?.right[titles[at] as Title] ?? cell)),
      ]);
    },
  };
}

function row(good: Cells, changed: Cells, says: string, wrong: boolean, right: Cells): Row {
  return {
    cells: { ...good, ...changed },
    says,
    wrong,
    right: wrong ? { ...good, ...cleared(changed, good), ...right } : { ...good, ...changed },
  };
}

/** What was written where nothing belongs goes again. */
const cleared = (changed: Cells, good: Cells): Cells =>
  Object.fromEntries(
    Object.keys(changed)
      .filter((title) => !(title in good))
      .map((title) => [title, '']),
  );

const written = (rows: Cells[]) =>
  text([
    ['SỔ SÁNG KIẾN NĂM 2026', ...TITLES.slice(1).map(() => '')],
    [...TITLES],
    ...rows.map((cells) => TITLES.map((title) => cells[title] ?? '')),
  ]);

const text = (rows: string[][]) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

/** The rows of a file that the application wrote. */
function read(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((cells) => cells.some(Boolean));
}
