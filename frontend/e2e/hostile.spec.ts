import { expect, type Page, test } from '@playwright/test';
import { uniqueTitle } from './ideaForm';
import { fillSignIn, people, signIn } from './people';
import { decide, writeReason } from './reviewDesk';
import { sentBefore } from './sentBefore';

const PAYLOADS = [
  '<svg onload=alert(1)>',
  '"><script>alert(2)</script>',
  '<img src=x onerror=alert(3)>',
  '[bấm vào đây](javascript:alert(4))',
  '<a href="data:text/html,<script>alert(5)</script>">đọc thêm</a>',
  '<<scr<script>ipt>alert(6)</scr</script>ipt>',
  '</textarea><iframe srcdoc="<script>alert(7)</script>">',
  '\'-alert(8)-\' ${alert(9)} {{constructor.constructor("alert(10)")()}}',
];
const HOSTILE = PAYLOADS.join(' ');
const ODD_ADDRESSES = [
  '/ideas?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&per_page=%22%3E%3Cscript%3E',
  '/leaderboard?order=%22%3E%3Csvg%20onload=alert(1)%3E&cursor=%3Cscript%3E',
  '/review?state=%3Cscript%3E&field=javascript:alert(1)',
  '/sign-in?return=//evil.example',
  '/sign-in?return=/%09/evil.example',
  '/sign-in?return=javascript:alert(1)',
  '/submit/problem?idea=%3Csvg%20onload=alert(1)%3E',
];

/** Whatever a script of strangers could do shows as one of these. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) seen.push(message.text());
  });
  return seen;
}

test('texts of strangers are shown as they were typed and do nothing', async ({ page, request }) => {
  const title = uniqueTitle(`Cải tiến ${HOSTILE}`).slice(0, 300);
  const { id } = await sentBefore(
    request,
    { title, description: `Cách làm mới: ${HOSTILE}` },
    { problem: HOSTILE, conditions: HOSTILE, benefitText: `Lợi ích: ${HOSTILE}` },
  );
  const seen = watch(page);
  const shows = (text: string) =>
    expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();

  await signIn(page, people.officer);
  await page.goto(`/review/${id}`);
  for (const payload of PAYLOADS) await shows(payload);
  await page.getByLabel('Không hợp lệ').check();
  await writeReason(page, 'Lý do khác', `Giải thích: ${HOSTILE}`);
  await decide(page, 'Không hợp lệ');

  await page.context().clearCookies();
  await signIn(page, people.worker);
  for (const address of ['/my-ideas', `/ideas/${id}`]) {
    await page.goto(address);
    await shows('<svg onload=alert(1)>');
  }
  await shows('Giải thích: <svg onload=alert(1)>');
  expect(seen).toEqual([]);
});

test('addresses of strangers lead nowhere else', async ({ page, baseURL }) => {
  const seen = watch(page);
  for (const address of ODD_ADDRESSES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toContain(baseURL ?? '');
  }
  for (const to of ['//evil.example', '/%09/evil.example', 'https:evil.example', '/%5Cevil.example']) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?return=${to}`);
    await fillSignIn(page, people.worker);
    await expect(page).toHaveURL('/');
  }
  expect(seen).toEqual([]);
});
