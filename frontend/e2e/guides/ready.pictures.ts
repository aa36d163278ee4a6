import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { dayInCampaign, declareAndSend, toSolution } from '../ideaForm';
import { codeTo, freshNumber, newcomer, signUp } from '../newcomers';
import { officersUnit, people, signIn } from '../people';
import { findInQueue, writeReason, writeRecognition } from '../reviewDesk';
import { Walk } from './walk';
import { Written } from './written';

const TITLE = 'Giá đỡ khuôn có ray trượt';
const DESCRIPTION =
  'Hàn thêm ray trượt và chốt định vị lên giá đỡ, một người đẩy khuôn vào đúng vị trí rồi khoá lại.';
const BENEFIT = 'Giảm 30 phút mỗi lần thay khuôn, an toàn hơn cho người vận hành.';
const REASON = 'Đề nghị nêu số liệu trước và sau khi áp dụng.';

const main = (page: Page) => page.getByRole('main');

const read = async <Answer>(page: Page, path: string) =>
  (await (await page.request.get(path)).json()) as Answer;

async function signingIn(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'sign-in', written);
  const phone = freshNumber();
  await walk.begin();
  await page.goto('/sign-in');
  const link = page.getByRole('link', { name: 'Chưa có tài khoản? Đăng ký' });
  await walk.step(
    0,
    [
      'Trang Đăng nhập: ô số điện thoại, ô mật khẩu và dòng “Chưa có tài khoản? Đăng ký”',
      'The page Sign in: phone number, password and the line that leads to signing up',
    ],
    [
      'Lần đầu: bấm “Chưa có tài khoản? Đăng ký”.',
      'The first time: press the line that leads to signing up.',
    ],
    link,
  );
  await link.click();
  // The page before it has a box of the same name.
  await expect(page.getByRole('heading', { name: 'Đăng ký tài khoản' })).toBeVisible();
  await walk.type(page.getByLabel('Số điện thoại hoặc e-mail'), phone);
  const send = page.getByRole('button', { name: 'Gửi mã cho tôi' });
  await walk.step(
    1,
    [
      'Ô số điện thoại đã điền và nút “Gửi mã cho tôi”',
      'The phone number is filled in, above the button that sends the code',
    ],
    ['Nhập số điện thoại, bấm “Gửi mã cho tôi”.', 'Type your phone number and ask for the code.'],
    send,
  );
  await send.click();
  const code = page.getByLabel('Mã 6 chữ số');
  await expect(code).toBeFocused();
  await walk.type(code, await codeTo(page, phone));
  await walk.step(
    2,
    [
      'Ô mã 6 chữ số đã điền, bên dưới là giờ đếm ngược để gửi lại mã',
      'The code of 6 digits is filled in, with the countdown until it can be sent again',
    ],
    ['Nhập mã 6 chữ số trong tin nhắn.', 'Type the 6 digits from the message.'],
    code,
  );
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  const name = page.getByLabel('Họ và tên');
  await walk.type(name, 'Nguyễn Thị Hoa');
  await walk.step(
    3,
    ['Ô họ và tên, và ô mật khẩu không bắt buộc', 'The full name, and a password that is optional'],
    ['Ghi họ và tên đầy đủ, có dấu.', 'Write your full name, with its accents.'],
    name,
  );
  await page.getByLabel(/Tôi đồng ý để chương trình lưu/).check();
  const create = page.getByRole('button', { name: 'Tạo tài khoản' });
  await walk.step(
    4,
    [
      'Phần “Ý kiến của bạn” với mục đầu đã đánh dấu, và nút “Tạo tài khoản”',
      'What you agree to, the first of it ticked, and the button that creates the account',
    ],
    ['Đọc, đánh dấu mục đầu, bấm “Tạo tài khoản”.', 'Read it, tick the first line, create the account.'],
    create,
  );
  await create.click();
  await expect(page).not.toHaveURL(/sign-up/);
  await walk.end();
}

async function submitting(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'submit', written);
  await walk.begin();
  await page.goto('/');
  const start = main(page).getByRole('link', { name: 'Gửi sáng kiến' }).first();
  await walk.step(
    0,
    ['Trang chủ với nút đỏ “Gửi sáng kiến”', 'The home page with the red button to submit an initiative'],
    ['Ở trang chủ, bấm “Gửi sáng kiến”.', 'On the home page, press the button to submit.'],
    start,
  );
  await start.click();
  const title = page.getByLabel('Tên sáng kiến');
  await walk.type(title, TITLE);
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Sản xuất – kỹ thuật' });
  await walk.step(
    1,
    ['Tên sáng kiến đã viết và lĩnh vực đã chọn', 'The title is written and the field chosen'],
    ['Viết tên sáng kiến, chọn lĩnh vực.', 'Write the title and choose the field.'],
    title,
  );
  await toSolution(page);
  const way = page.getByLabel('Cách làm mới');
  await walk.type(way, DESCRIPTION);
  await walk.step(
    2,
    ['Ô “Cách làm mới” với ba câu kể việc đã làm', 'The new way, told in a few sentences'],
    ['Kể cách làm mới, ít nhất 50 chữ cái.', 'Tell the new way, in 50 letters at least.'],
    way,
  );
  await page.getByLabel('Loại giải pháp').selectOption({ label: 'Giải pháp kỹ thuật' });
  await page.getByLabel('Ngày áp dụng lần đầu').fill(await dayInCampaign(page));
  const benefit = page.getByLabel('Lợi ích mang lại');
  await walk.type(benefit, BENEFIT);
  await walk.step(
    3,
    [
      'Loại giải pháp, ngày áp dụng lần đầu và lợi ích mang lại',
      'The type, the day it was first applied and the benefit',
    ],
    ['Chọn loại, ngày áp dụng, ghi lợi ích.', 'Choose the type and the day, write the benefit.'],
    benefit,
  );
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  const workplace = page.getByRole('combobox');
  await walk.type(workplace, 'cong ty dien');
  const option = page.getByRole('option').first();
  await expect(option).toContainText(/Điện/);
  await walk.step(
    4,
    [
      'Gõ “cong ty dien” không dấu, danh sách đơn vị hiện ra bên dưới',
      'Typed without accents, the list of workplaces appears below',
    ],
    [
      'Gõ vài chữ không dấu, chọn nơi làm việc.',
      'Type a few letters without accents, choose your workplace.',
    ],
    workplace,
  );
  await option.click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: 'Kiểm tra rồi gửi' })).toBeVisible();
  await page.getByLabel(/đúng sự thật/).check();
  await page.getByLabel(/sở hữu trí tuệ/).check();
  const send = main(page).getByRole('button', { name: 'Gửi sáng kiến' });
  await walk.step(
    6,
    [
      'Hai cam kết đã đánh dấu và nút “Gửi sáng kiến”',
      'Both declarations are ticked, above the button that submits',
    ],
    ['Xem lại, đánh dấu hai cam kết, bấm “Gửi sáng kiến”.', 'Look it over, tick both declarations, submit.'],
    send,
  );
  await send.click();
  const receipt = page.getByRole('heading', { name: 'Đã gửi sáng kiến' });
  await expect(receipt).toBeVisible();
  await walk.step(
    7,
    ['Biên nhận có số dạng SK-0056107', 'The receipt with its number'],
    ['Giữ số biên nhận.', 'Keep the number of the receipt.'],
    page.getByText(/SK-\d{7}/).first(),
  );
  await walk.end();
}

async function reviewing(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'review', written);
  await signIn(page, people.officer);
  await walk.begin();
  await page.goto('/review');
  await expect(page.getByText(/sáng kiến đang chờ/)).toBeVisible();
  await walk.step(
    0,
    [
      'Trang Thẩm định với hàng chờ, sáng kiến gửi sớm nhất ở trên cùng',
      'The page Review with the queue, the earliest submission first',
    ],
    ['Mở “Thẩm định”.', 'Open Review.'],
    page.getByRole('region', { name: 'Hàng chờ' }).getByRole('listitem').first(),
  );
  await findInQueue(page, TITLE);
  await walk.step(
    1,
    ['Một sáng kiến đang mở để đọc', 'An initiative, open to be read'],
    ['Chọn một sáng kiến và đọc.', 'Choose an initiative and read it.'],
    page.getByRole('heading', { name: TITLE }),
  );
  await writeRecognition(page, '15/QĐ-CĐCS');
  await walk.step(
    3,
    [
      'Kết quả “Hợp lệ” với số, ngày, cơ quan và cấp của quyết định công nhận',
      'The outcome “valid” with number, day, body and level of the decision',
    ],
    ['Hợp lệ: ghi quyết định công nhận.', 'Valid: write down the decision of recognition.'],
    page.getByLabel('Số quyết định công nhận'),
  );
  await page.getByLabel('Trả lại để tác giả bổ sung').check();
  await writeReason(page, 'Nội dung chưa đủ rõ', REASON);
  await walk.step(
    4,
    [
      'Kết quả “Trả lại” với lý do và lời giải thích cho tác giả',
      'The outcome “send back” with the reason and its explanation',
    ],
    [
      'Trả lại: chọn lý do, giải thích rõ cần bổ sung gì.',
      'Send back: choose the reason, say exactly what is missing.',
    ],
    page.getByLabel('Giải thích cho tác giả'),
  );
  await page.getByRole('button', { name: 'Lưu quyết định' }).click();
  const saved = page.getByText('Đã lưu quyết định: Cần bổ sung');
  await expect(saved).toBeVisible();
  await walk.step(
    5,
    [
      'Dòng “Đã lưu quyết định” với nút hoàn tác',
      'The line that says it is saved, with the button that undoes it',
    ],
    ['Bấm “Lưu quyết định”. Nhầm thì hoàn tác ngay.', 'Save the decision. A mistake is undone at once.'],
    saved,
  );
  await walk.end();
}

async function correcting(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'returned', written);
  await walk.begin();
  await page.goto('/my-ideas');
  const card = page
    .getByRole('region', { name: /Cần bạn bổ sung/ })
    .getByRole('listitem')
    .first();
  const correct = card.getByRole('link', { name: 'Sửa và nộp lại' });
  await expect(correct).toBeVisible();
  await walk.step(
    0,
    [
      'Trang “Sáng kiến của tôi”, trên cùng là phần “Cần bạn bổ sung”',
      'My initiatives, first of all what needs your attention',
    ],
    ['Mở “Sáng kiến của tôi”.', 'Open My initiatives.'],
    card,
  );
  await card.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const reason = page.getByText(REASON).first();
  await expect(reason).toBeVisible();
  await walk.step(
    1,
    [
      'Trang của sáng kiến với lời giải thích của người thẩm định',
      'The page of the initiative with what the reviewer wrote',
    ],
    ['Mở bài, đọc lời giải thích của người thẩm định.', 'Open it and read what the reviewer wrote.'],
    reason,
  );
  await page.goBack();
  await correct.click();
  await expect(page.getByLabel('Tên sáng kiến')).toHaveValue(TITLE);
  await walk.step(
    2,
    ['Bài mở lại với mọi thứ đã viết', 'The form with all that was written'],
    ['Mọi thứ bạn đã viết vẫn còn.', 'Everything that you wrote is still there.'],
    page.getByLabel('Tên sáng kiến'),
  );
  const help = page.getByRole('link', { name: 'Cần giúp? Hỏi tổ hỗ trợ' });
  await walk.step(
    3,
    ['Dòng “Cần giúp? Hỏi tổ hỗ trợ” dưới biểu mẫu', 'The line below the form that asks the support team'],
    [
      'Chưa rõ thì hỏi tổ hỗ trợ ngay từ trang này.',
      'If something is unclear, ask the support team from this page.',
    ],
    help,
  );
  await toSolution(page);
  await page.getByLabel('Cách làm mới').focus();
  await page.keyboard.press('Control+End');
  await walk.type(page.getByLabel('Cách làm mới'), ' Trước: 45 phút, sau: 15 phút.');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText(/Trước: 45 phút, sau: 15 phút/)).toBeVisible();
  await walk.step(
    4,
    ['Trang “Kiểm tra rồi gửi” với câu vừa thêm', 'Look it over, with the sentence that was added'],
    ['Xem lại rồi gửi. Ngày gửi đầu tiên vẫn giữ.', 'Look it over and submit. The first day stays.'],
    page.getByText(/Trước: 45 phút, sau: 15 phút/),
  );
  await declareAndSend(page);
  await expect(page.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
  await walk.end();
}

async function entering(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'assisted-entry', written);
  const form = page.getByRole('form', { name: 'Nhập một sáng kiến' });
  const phone = freshNumber();
  await signIn(page, people.support);
  await walk.begin();
  await page.goto('/assisted-entry');
  await expect(page.getByText(/Hôm nay đã nhập \d+\/400/)).toBeVisible();
  await walk.step(
    0,
    ['Trang “Nhập thay người lao động”', 'The page to enter for somebody'],
    ['Mở “Nhập thay người lao động”.', 'Open the page to enter for somebody.'],
  );
  await walk.type(form.getByLabel('Số điện thoại của tác giả'), phone);
  await expect(page.getByText(/Chưa có ai mang số này/)).toBeVisible();
  const name = form.getByLabel('Họ và tên tác giả');
  await walk.type(name, 'Trần Văn Thợ');
  await walk.step(
    1,
    [
      'Số điện thoại chưa có ai mang, họ tên tác giả đã ghi',
      'A number that nobody has, and the name of the author',
    ],
    ['Tìm tác giả bằng số điện thoại.', 'Find the author by phone number.'],
    name,
  );
  await form.getByRole('radio', { name: /Đọc lại mã/ }).check();
  await form.getByRole('button', { name: 'Gửi mã tới điện thoại' }).click();
  const code = form.getByLabel('Mã tác giả đọc');
  await expect(code).toBeVisible();
  await walk.type(code, await codeTo(page, phone));
  const proof = page.getByText('Mã đã đúng: có bằng chứng đồng ý');
  await expect(proof).toBeVisible();
  await walk.step(
    2,
    [
      'Mã tác giả đọc lại đã đúng: có bằng chứng đồng ý',
      'The code that the author read out is right: there is proof of consent',
    ],
    [
      'Lấy bằng chứng đồng ý: tác giả đọc lại mã.',
      'Get the proof of consent: the author reads out the code.',
    ],
    proof,
  );
  await walk.type(form.getByLabel('Đơn vị của tác giả'), 'dien luc ho sen');
  await page
    .getByRole('option', { name: /Điện lực Hồ Sen/ })
    .first()
    .click();
  await form.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Sản xuất – kỹ thuật' });
  await form.getByLabel('Loại giải pháp', { exact: true }).selectOption({ label: 'Giải pháp kỹ thuật' });
  await form.getByLabel('Ngày áp dụng lần đầu').fill(await dayInCampaign(page));
  const title = form.getByLabel('Tên sáng kiến');
  await walk.type(title, 'Gá kẹp thay phôi nhanh');
  await form
    .getByLabel('Cách làm mới')
    .fill('Làm lại gá kẹp để thay phôi trong 40 giây thay vì 3 phút, dùng thép có sẵn.');
  await form.getByLabel('Lợi ích mang lại').fill('Mỗi ca làm thêm được 12 sản phẩm.');
  await walk.step(
    3,
    [
      'Đơn vị của tác giả, tên sáng kiến và cách làm mới đã nhập',
      'The unit of the author, the title and the new way are entered',
    ],
    ['Chọn đơn vị, nhập đúng như lời kể.', 'Choose the unit, write it down as it is told.'],
    title,
  );
  await form.getByLabel(/đúng sự thật/).check();
  await form.getByLabel(/sở hữu trí tuệ/).check();
  await walk.step(
    5,
    ['Hai cam kết đã đánh dấu sau khi hỏi tác giả', 'Both declarations, ticked after asking the author'],
    [
      'Hỏi tác giả về hai cam kết rồi mới đánh dấu.',
      'Ask the author about both declarations before you tick them.',
    ],
    form.getByLabel(/sở hữu trí tuệ/),
  );
  await page.keyboard.press('Control+Enter');
  const sent = page.getByText(/Đã nộp SK-\d+/);
  await expect(sent).toBeVisible();
  await walk.step(
    6,
    [
      'Đã nộp, biên nhận đã gửi tới điện thoại của tác giả',
      'It is submitted, and the receipt went to the phone of the author',
    ],
    ['Biên nhận có mã tới điện thoại tác giả.', 'The receipt with its code goes to the phone of the author.'],
    sent,
  );
  await walk.end();
}

async function importing(page: Page, written: Written): Promise<void> {
  const walk = new Walk(page, 'import', written);
  await signIn(page, people.officer);
  const { id } = await officersUnit(page.request);
  const { code } = (await (await page.request.get(`/api/v1/units/${id}`)).json()) as { code: string };
  const row = (number: number, unit: string, day: string) =>
    `${String(number)};Nguyễn Thị Số ${String(number)};${freshNumber()};${unit};Có;PDY-${String(number)};${day};2026-1;Giá treo kéo cắt chỉ số ${String(number)}`;
  const list = [
    'STT;Họ và tên;Số điện thoại;Mã đơn vị;Đồng ý;Số giấy đồng ý;Ngày ký;Mẫu giấy đồng ý;Tên giải pháp',
    row(1, code, '10/05/2026'),
    row(2, 'KHONG-CO', '10/05/2026'),
    row(3, code, '31/02/2026'),
  ].join('\n');
  await walk.begin();
  await page.goto('/imports');
  const source = page.getByLabel('Nguồn của danh sách');
  await expect(source).toBeVisible();
  await walk.step(
    0,
    ['Trang “Nhập danh sách từ tệp”', 'The page to import a list from a file'],
    ['Mở “Nhập danh sách từ tệp”.', 'Open the page to import a list.'],
  );
  await walk.type(source, 'Sổ sáng kiến 2026');
  await walk.step(
    1,
    ['Tên nguồn “Sổ sáng kiến 2026” đã ghi', 'The source is named “Book of 2026”'],
    ['Chọn đơn vị và đặt tên nguồn.', 'Choose the unit and name the source.'],
    source,
  );
  const file = page.getByLabel('Tệp Excel (.xlsx) hoặc CSV');
  await file.setInputFiles({ name: 'so-sang-kien.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  const upload = page.getByRole('button', { name: 'Tải lên' });
  await walk.step(
    2,
    ['Tệp đã chọn và nút “Tải lên”', 'The file is chosen, above the button that uploads it'],
    ['Chọn tệp rồi bấm “Tải lên”.', 'Choose the file and upload it.'],
    upload,
  );
  await upload.click();
  const column = page.getByLabel('Cột “Tên giải pháp”');
  await expect(column).toHaveValue('TITLE');
  await walk.step(
    3,
    [
      'Mỗi cột của tệp đã được ghép với một ô của sáng kiến',
      'Each column of the file is matched with a field',
    ],
    ['Xem lại cách ghép cột.', 'Look over how the columns are matched.'],
    column,
  );
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  const errors = page.getByRole('list', { name: 'Dòng lỗi' });
  await expect(errors.getByText('Dòng 4', { exact: true })).toBeVisible();
  await walk.step(
    4,
    [
      'Danh sách dòng lỗi, mỗi lỗi ghi rõ dòng và cột',
      'The rows that are wrong, each with its row and column',
    ],
    ['Bấm “Kiểm tra”, xem lỗi theo dòng và cột.', 'Check it, see what is wrong by row and column.'],
    errors,
  );
  await page.getByRole('button', { name: 'Nhập 1 dòng đúng' }).click();
  const done = page.getByText('Đã nhập 1 dòng', { exact: true });
  await expect(done).toBeVisible();
  await walk.step(
    5,
    ['Dòng “Đã nhập 1 dòng”', 'The line that says that one row was taken'],
    ['Bấm nhập. Dòng lỗi để lại.', 'Take the good rows. The others stay out.'],
    done,
  );
  await walk.step(
    6,
    ['Nút tải tệp dòng lỗi để sửa và gửi lại', 'The button that downloads the rows to be corrected'],
    ['Tải tệp lỗi, sửa và gửi lại.', 'Download the wrong rows, correct them and send them again.'],
    page.getByRole('button', { name: 'Tải tệp dòng lỗi (CSV)' }),
  );
  await walk.end();
}

test('pictures and films of the ready guides', async ({ browser, page }, { project }) => {
  const captions = new Map<string, string>();
  if (process.env.ONLY_ENGLISH) {
    const { items } = await read<{ items: { slug: string }[] }>(page, '/api/v1/guides');
    for (const { slug } of items) {
      const guide = await read<{ captions: { name: string } | null }>(page, `/api/v1/guides/${slug}`);
      captions.set(slug, guide.captions?.name ?? '');
    }
  }
  const written = new Written(captions.size > 0 ? (guide) => captions.get(guide) ?? '' : null);
  const other = async () => (await browser.newContext(project.use as BrowserContextOptions)).newPage();
  await signingIn(page, written);

  const worker = await other();
  await signUp(worker, newcomer('Nguyễn Thị'));
  await submitting(worker, written);
  await reviewing(await other(), written);
  await correcting(worker, written);
  await entering(await other(), written);
  await importing(await other(), written);
  written.save();
});
