import { type APIRequestContext, expect, type Page } from '@playwright/test';

export const PASSWORD = process.env.SAMPLE_PASSWORD ?? 'SangKien@2026';

export const people = {
  worker: 'congnhan@example.vn',
  newcomer: 'congnhan2@example.vn',
  officer: 'canbo@example.vn',
  administrator: 'quantri@example.vn',
  targetManager: 'chitieu@example.vn',
  leader: 'lanhdao@example.vn',
  dataProtection: 'baove@example.vn',
  support: 'hotro@example.vn',
  reviewer: 'thamdinh@example.vn',
} as const;

export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page, login);
  await expect(page).toHaveURL('/');
}

export async function fillSignIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Số điện thoại hoặc e-mail').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

interface OfficersUnit {
  id: string;
  name: string;
}

/** The unit the sample officer looks after; both workers of the story work there. */
export async function officersUnit(request: APIRequestContext): Promise<OfficersUnit> {
  const login = await request.post('/api/v1/auth/login', {
    data: { login: people.officer, password: PASSWORD },
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const me = await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${accessToken}` } });
  const { grants } = (await me.json()) as { grants: { role: string; unitId: string }[] };
  const id = grants.find((grant) => grant.role === 'UNIT_OFFICER')?.unitId ?? '';
  const unit = await request.get(`/api/v1/units/${id}`);
  const { name } = (await unit.json()) as { name: string };
  return { id, name };
}

/** On a phone the links are behind the menu button. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
}
