import { createHmac, randomInt } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { PASSWORD, people } from './people';
import { printed } from './printed';

export interface Newcomer {
  name: string;
  phone: string;
  password: string;
}

const NUMBERS = 10_000_000;
const DAY_MS = 24 * 3600 * 1000;
let next = randomInt(NUMBERS);

/** A number that nobody has: counted on, for two of one moment must differ, from somewhere else at every run. */
export function freshNumber(): string {
  next = (next + 1) % NUMBERS;
  return `036${String(next).padStart(7, '0')}`;
}

/** Somebody whose number and name nobody has. */
export function newcomer(name: string): Newcomer {
  const phone = freshNumber();
  const own = Array.from(phone.slice(3), (digit) => 'abcdeghikl'.charAt(Number(digit))).join('');
  return {
    name: `${name} ${own.charAt(0).toUpperCase()}${own.slice(1)}`,
    phone,
    password: 'mười hai con trâu đen',
  };
}

/** The newest code that went to the number. */
export const codeTo = (page: Page, phone: string): Promise<string> => sentTo(page, phone, /\b(\d{6})\b/);

/** What the newest message to the number says there, read where the sample programme shows messages. */
export async function sentTo(page: Page, phone: string, what: RegExp): Promise<string> {
  const telephone = await page.context().newPage();
  const message = telephone
    .getByRole('listitem')
    .filter({ hasText: `+84${phone.slice(1)}` })
    .filter({ hasText: what })
    .first();
  await expect(async () => {
    await telephone.goto('/sample-messages');
    await expect(message).toBeVisible({ timeout: 2000 });
  }).toPass();
  const text = (await message.textContent()) ?? '';
  await telephone.close();
  return what.exec(text)?.[1] ?? '';
}

/** Signs up with a code, and with a password for the next time. */
export async function signUp(page: Page, { name, phone, password }: Newcomer): Promise<void> {
  await page.goto('/sign-up?return=/my-ideas');
  await page.getByLabel('Số điện thoại hoặc e-mail').fill(phone);
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
  await expect(page.getByLabel('Mã 6 chữ số')).toBeFocused();
  await page.getByLabel('Mã 6 chữ số').fill(await codeTo(page, phone));
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Mật khẩu (không bắt buộc)').fill(password);
  await page.getByLabel(/Tôi đồng ý để chương trình lưu/).check();
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page).toHaveURL('/my-ideas');
}

async function headersOf(request: APIRequestContext, login: string, password: string) {
  const answer = await request.post('/api/v1/auth/login', { data: { login, password } });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return () => ({ Authorization: `Bearer ${accessToken}`, 'Idempotency-Key': crypto.randomUUID() });
}

interface OpenCampaign {
  id: string;
  appliedFrom: string;
  clock: { state: string };
}

async function openCampaign(request: APIRequestContext): Promise<OpenCampaign> {
  const { items } = (await (await request.get('/api/v1/campaigns')).json()) as { items: OpenCampaign[] };
  const open = items.find(({ clock }) => clock.state === 'OPEN');
  if (!open) throw new Error('the sample has an open campaign');
  return open;
}

/** Takes part from the unit. */
export async function registerAt(request: APIRequestContext, unit: string, { phone, password }: Newcomer) {
  const headers = await headersOf(request, phone, password);
  const campaign = await openCampaign(request);
  const answer = await request.post(`/api/v1/campaigns/${campaign.id}/registrations`, {
    headers: headers(),
    data: { unitId: unit },
  });
  expect(answer.status()).toBe(201);
}

/** An administrator makes them officer of the unit where they work. */
export async function makeOfficer(request: APIRequestContext, unit: string, { phone, password }: Newcomer) {
  const own = await headersOf(request, phone, password);
  const { id } = (await (await request.get('/api/v1/me', { headers: own() })).json()) as { id: string };
  const admin = await headersOf(request, people.administrator, PASSWORD);
  const day = (later: number) => new Date(Date.now() + later * DAY_MS).toISOString().slice(0, 10);
  const given = await request.post(`/api/v1/units/${unit}/grants`, {
    headers: admin(),
    data: {
      personId: id,
      role: 'UNIT_OFFICER',
      startsOn: day(1 / 3),
      endsOn: day(30),
      reason: 'Bổ sung cán bộ cho mùa cao điểm',
    },
  });
  expect(given.status()).toBe(201);
}

/** An idea of theirs that the officer of the sample has found valid, published under their name. @return its id */
export async function publishedBy(
  request: APIRequestContext,
  title: string,
  { phone, password }: Newcomer,
): Promise<string> {
  const headers = await headersOf(request, phone, password);
  const campaign = await openCampaign(request);
  const consent = { purpose: 'SIGN_NAME', textVersion: '2026-1' };
  await request.post('/api/v1/me/consents', { headers: headers(), data: consent });
  const form = formOf(title, campaign);
  const made = await request.post('/api/v1/ideas', {
    headers: headers(),
    data: { campaignId: campaign.id, form },
  });
  const { id } = (await made.json()) as { id: string };
  await request.post(`/api/v1/ideas/${id}/submission`, {
    headers: headers(),
    data: { truthful: true, notIpProtected: true, mayPublish: true },
  });
  await findValid(request, id, campaign);
  return id;
}

const formOf = (title: string, { appliedFrom }: OpenCampaign) => ({
  title,
  description: `Lắp giá treo dụng cụ ngay cạnh máy, mỗi dụng cụ một ngăn có tên (${title}).`,
  field: 'PRODUCTION',
  solutionType: 'TECHNICAL',
  benefitText: 'Mỗi ca bớt 20 phút đi tìm dụng cụ.',
  firstAppliedOn: appliedFrom,
});

async function findValid(request: APIRequestContext, id: string, campaign: OpenCampaign) {
  const officer = await headersOf(request, people.officer, PASSWORD);
  const read = await request.get(`/api/v1/ideas/${id}`, { headers: officer() });
  const recognition = {
    number: '31/QĐ-CĐCS',
    date: campaign.appliedFrom,
    body: 'Hội đồng sáng kiến cơ sở',
    level: 'GRASSROOTS',
  };
  const decided = await request.post(`/api/v1/ideas/${id}/decision`, {
    headers: { ...officer(), 'If-Match': read.headers()['etag'] ?? '' },
    data: { outcome: 'VALID', recognition },
  });
  expect(decided.status()).toBe(200);
}

/** An idea that the support team of the sample entered for them, who agreed when they signed up, and the officer found valid. @return its id and the code of the receipt */
export async function enteredFor(
  page: Page,
  request: APIRequestContext,
  unit: string,
  title: string,
  { phone }: Newcomer,
): Promise<{ id: string; code: string }> {
  const team = await headersOf(request, people.support, PASSWORD);
  const campaign = await openCampaign(request);
  const entered = await request.post('/api/v1/assisted-entries', {
    headers: team(),
    data: {
      campaignId: campaign.id,
      author: { phone },
      form: { ...formOf(title, campaign), unitId: unit },
      declarations: { truthful: true, notIpProtected: true, mayPublish: true },
    },
  });
  expect(entered.status()).toBe(201);
  const { id } = (await entered.json()) as { id: string };
  await findValid(request, id, campaign);
  return { id, code: await sentTo(page, phone, /((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4})/) };
}

/** An idea of somebody without a telephone, entered from the paper that they signed. @return where the code on their slip leads */
export async function enteredOnPaper(
  request: APIRequestContext,
  unit: string,
  title: string,
  name: string,
  paper: Buffer,
): Promise<string> {
  const team = await headersOf(request, people.support, PASSWORD);
  const campaign = await openCampaign(request);
  const entries = '/api/v1/assisted-entries';
  const proof = await request.post(`${entries}/papers?textVersion=2026-1&signedOn=${campaign.appliedFrom}`, {
    headers: { ...team(), 'Content-Type': 'application/octet-stream' },
    data: paper,
  });
  const entered = await request.post(entries, {
    headers: team(),
    data: {
      campaignId: campaign.id,
      author: { name },
      proofId: ((await proof.json()) as { id: string }).id,
      form: { ...formOf(title, campaign), unitId: unit },
      declarations: { truthful: true, notIpProtected: true, mayPublish: false },
    },
  });
  expect(entered.status()).toBe(201);
  const { id } = (await entered.json()) as { id: string };
  const slip = await request.post(`${entries}/${id}/slip`, { headers: team() });
  return printed(await slip.body()).code;
}

/** How many valid ideas the unit has, once what was sent is counted. */
export async function validOf(request: APIRequestContext, unit: string): Promise<number> {
  const board = await request.get(`/api/v1/leaderboards?unit=${unit}`);
  const { self } = (await board.json()) as { self: { figures: { valid: number } } };
  return self.figures.valid;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;

/** What an authenticator app shows (RFC 6238). @param later so many steps from now */
export function totp(secret: string, later = 0): string {
  const bits = Array.from(secret.replace(/\s/g, ''))
    .map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS) + later));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash[hash.length - 1] ?? 0) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
