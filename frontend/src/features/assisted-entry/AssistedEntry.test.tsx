import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { campaign, unit, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { signOut } from '../../shared/api/session';
import type { EntryQualityLine, Me, Unit } from '../../shared/api/types';
import AssistedEntryPage from './AssistedEntryPage';
import { bodyOf, EMPTY, following, missing } from './entry';
import { kept, keptSending } from './kept';
import { vi } from './messages.vi';
import { arrived, outbox } from './outbox';

const operator: Me = {
  ...worker,
  id: 'operator-1',
  displayName: 'Chị Tổ Viên',
  grants: [{ role: 'SUPPORT', unitId: unit.id, from: '2026-01-01T00:00:00Z', until: null }],
};
const asked = {
  purpose: 'TAKE_PART',
  textVersion: '2026-1',
  text: { vi: 'Tôi đồng ý để chương trình lưu họ tên.', en: 'I agree.' },
  required: true,
};
const share = (count: number, percent: number) => ({ count, percent });
const line: EntryQualityLine = {
  operatorId: operator.id,
  operatorName: operator.displayName,
  entered: 12,
  returned: share(1, 8.3),
  disputed: share(0, 0),
  withdrawn: share(0, 0),
  lookAlike: share(2, 16.7),
};
const known = { known: true, name: 'Lê Thị Thợ', workplace: unit, agreedAt: '2026-03-01T02:00:00Z' };
const pages = [{ path: '/assisted-entry', component: AssistedEntryPage }];
const typed = {
  ...EMPTY,
  author: { phone: '0901234567', earlierNumber: '', name: '' },
  unitId: { id: unit.id, name: unit.name },
  title: 'Giá kẹp phôi thay nhanh',
  field: 'PRODUCTION' as const,
  solutionType: 'TECHNICAL' as const,
  firstAppliedOn: '2026-02-01',
  description: 'Làm lại gá kẹp để thay phôi nhanh hơn.',
  benefitText: 'Mỗi ca thêm 12 sản phẩm.',
  declared: { truthful: true, notIpProtected: true, mayPublish: false },
};

const above = { id: 'unit-0', code: 'CT-01', name: 'Công đoàn Công thương' };
const own: Unit = {
  ...unit,
  level: 'GRASSROOTS',
  kind: null,
  block: 'ENTERPRISE',
  blocks: ['ENTERPRISE'],
  memberCount: 1240,
  ancestors: [above],
  childCount: 0,
  closedAt: null,
  successor: null,
};
const entered = { id: 'idea-1', number: 'SK-0000007', state: 'SUBMITTED', receipt: 'PHONE' };

describe('assisted entry', () => {
  beforeEach(() => {
    sessionStorage.clear();
    outbox.set([]);
    arrived.set(null);
    globalThis.URL.createObjectURL = () => 'blob:paper';
    globalThis.URL.revokeObjectURL = () => undefined;
    server.use(
      gets('/assisted-entries/today', { asked, entered: 3, most: 400 }),
      gets('/campaigns', { items: [campaign], nextCursor: null }),
      gets('/assisted-entries', { items: [], nextCursor: null }),
      gets('/assisted-entries/quality/mine', { items: [line], nextCursor: null }),
      gets(`/units/${unit.id}`, own),
      gets('/similar-titles', { items: [], nextCursor: null }),
      http.post('*/api/v1/assisted-entries/person-search', () => HttpResponse.json(known)),
    );
  });

  it('is for staff only', () => {
    showPage('/assisted-entry', pages, worker);
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('names what is missing, and has nothing chosen or ticked beforehand', async () => {
    const user = showPage('/assisted-entry', pages, operator);
    await screen.findByRole('form', { name: vi.form });
    for (const box of screen.getAllByRole('checkbox')) {
      if (box.id !== 'repeat') expect(box).not.toBeChecked();
    }
    expect(screen.getByRole('radio', { name: vi.hows.CODE })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: vi.handIn }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent(vi.phoneMissing);
    expect(summary).toHaveTextContent(vi.howMissing);
    expect(summary).toHaveTextContent(vi.truthfulMissing);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('enters for who is known with Ctrl+Enter, and goes on with the unit and field of the last', async () => {
    kept.set(operator.id, typed);
    const { handler, received } = takes('post', '/assisted-entries', () => entered);
    server.use(handler);
    const user = showPage('/assisted-entry', pages, operator);
    await screen.findByText(/Lê Thị Thợ/);
    screen.getByLabelText(vi.ideaTitle).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    expect(received).toHaveLength(1);
    expect(received[0]?.body).toMatchObject({
      campaignId: campaign.id,
      author: { phone: '0901234567', name: null },
      declarations: { truthful: true, notIpProtected: true, mayPublish: false },
    });
    expect(received[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    await waitFor(() => expect(screen.getByLabelText(vi.phone)).toHaveFocus());
    expect(screen.getByLabelText(vi.phone)).toHaveValue('');
    expect(screen.getByLabelText(vi.field)).toHaveValue('PRODUCTION');
    expect(screen.getByLabelText(vi.truthful)).not.toBeChecked();
  });

  it('has the unit of an operator who has but one, also for the next person', async () => {
    const user = showPage('/assisted-entry', pages, operator);
    expect(await screen.findByLabelText(vi.unit)).toHaveValue(unit.name);
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.click(screen.getByLabelText(vi.repeat));
    await user.click(screen.getByRole('button', { name: vi.clear }));
    expect(screen.getByLabelText(vi.unit)).toHaveValue(unit.name);
  });

  it("offers the operator's own units and those below, and says so when there are none", async () => {
    const hit = (id: string, name: string, path: string[]) => ({
      id,
      name,
      path,
      code: id,
      level: 'GRASSROOTS',
      kind: null,
      block: 'ENTERPRISE',
      closed: false,
      successorId: null,
    });
    server.use(
      gets(`/units/${unit.id}`, { ...own, childCount: 2 }),
      http.get('*/api/v1/units', ({ request }) =>
        HttpResponse.json({
          items: [
            hit('unit-7', 'Điện lực Ba Đình', [above.name, 'Công đoàn khác']),
            ...(request.url.includes('ba') ? [] : [hit('unit-8', 'Tổ Hồ Gươm', [above.name, unit.name])]),
          ],
          nextCursor: null,
        }),
      ),
    );
    const user = showPage('/assisted-entry', pages, operator);
    const box = await screen.findByLabelText(vi.unit);
    expect(box).toHaveValue('');
    await user.type(box, 'ba');
    expect((await screen.findAllByText(vi.unitNone)).length).toBeGreaterThan(0);
    await user.clear(box);
    await user.type(box, 'dien');
    expect(await screen.findByRole('option', { name: /Tổ Hồ Gươm/ })).toBeInTheDocument();
    expect(screen.getAllByRole('option', { name: /Điện lực|Tổ/ })).toHaveLength(1);
  });

  it('sends what was typed from the folded part, and leaves it open and empty for the next', async () => {
    kept.set(operator.id, typed);
    const { handler, received } = takes('post', '/assisted-entries', () => entered);
    server.use(handler);
    const user = showPage('/assisted-entry', pages, operator);
    await screen.findByText(/Lê Thị Thợ/);
    const folded = () => screen.getByText(vi.more).closest('details');
    expect(folded()).not.toHaveAttribute('open');
    await user.click(screen.getByText(vi.more));
    await user.click(screen.getByLabelText(vi.directWorker));
    await user.type(screen.getByLabelText(new RegExp(vi.conditions)), 'Máy tiện có sẵn.');
    await user.type(screen.getByLabelText(new RegExp(vi.benefitVnd)), 'mười hai');
    expect(kept.get(operator.id)).toMatchObject({ conditions: 'Máy tiện có sẵn.', isMoreOpen: true });
    await user.click(screen.getByRole('button', { name: vi.handIn }));
    expect(await screen.findByRole('alert')).toHaveTextContent(vi.moneyOdd);
    expect(await accessibilityProblems()).toEqual([]);

    await user.clear(screen.getByLabelText(new RegExp(vi.benefitVnd)));
    await user.type(screen.getByLabelText(new RegExp(vi.benefitVnd)), '12,5 triệu');
    await user.click(screen.getByRole('button', { name: vi.handIn }));
    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    expect(received[0]?.body).toMatchObject({
      form: {
        directWorker: true,
        conditions: 'Máy tiện có sẵn.',
        benefitVnd: 12_500_000,
        confidential: null,
      },
    });
    expect(folded()).toHaveAttribute('open');
    expect(screen.getByLabelText(vi.directWorker)).not.toBeChecked();
    expect(screen.getByLabelText(new RegExp(vi.benefitVnd))).toHaveValue('');
  });

  it('goes on while an entry is refused, and gives it back with everything that was typed', async () => {
    kept.set(operator.id, typed);
    server.use(
      refuses('post', '/assisted-entries', {
        status: 422,
        type: '/problems/unit-closed',
        title: 'Đơn vị đã kết thúc',
      }),
    );
    const user = showPage('/assisted-entry', pages, operator);
    await screen.findByText(/Lê Thị Thợ/);
    await user.click(screen.getByRole('button', { name: vi.handIn }));
    const list = await screen.findByRole('list', { name: vi.notArrived });
    expect(list).toHaveTextContent('Đơn vị đã kết thúc');
    expect(screen.getByLabelText(vi.ideaTitle)).toHaveValue('');
    await user.type(screen.getByLabelText(vi.ideaTitle), 'Người tiếp theo');

    await user.click(within(list).getByRole('button', { name: vi.mend }));
    expect(screen.getByLabelText(vi.ideaTitle)).toHaveValue(typed.title);
    expect(screen.getByLabelText(vi.phone)).toHaveValue(typed.author.phone);
    expect(kept.get(operator.id).title).toBe(typed.title);
    expect(screen.getByRole('list', { name: vi.notArrived })).toHaveTextContent('Người tiếp theo');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: vi.goOnTyping }));
    expect(screen.getByLabelText(vi.ideaTitle)).toHaveValue('Người tiếp theo');
  });

  it('sends again under the same key once there is a network', async () => {
    kept.set(operator.id, typed);
    server.use(http.post('*/api/v1/assisted-entries', () => HttpResponse.error(), { once: true }));
    const user = showPage('/assisted-entry', pages, operator);
    await screen.findByText(/Lê Thị Thợ/);
    await user.click(screen.getByRole('button', { name: vi.handIn }));
    expect(await screen.findByText(vi.sendsAgain)).toBeInTheDocument();
    const [waiting] = keptSending.get(operator.id);

    const { handler, received } = takes('post', '/assisted-entries', () => entered);
    server.use(handler);
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    expect(received[0]?.headers.get('Idempotency-Key')).toBe(waiting?.key);
    expect(keptSending.get(operator.id)).toEqual([]);
  });

  it('sends after a reload what had not arrived', async () => {
    keptSending.set(operator.id, [
      {
        key: 'key-1',
        operator: operator.id,
        entry: typed,
        body: bodyOf(typed, campaign.id, null, true),
        person: 'Lê Thị Thợ',
        paperWords: null,
        state: 'WAITING',
        problem: null,
      },
    ]);
    const { handler, received } = takes('post', '/assisted-entries', () => entered);
    server.use(handler);
    showPage('/assisted-entry', pages, operator);
    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    expect(received[0]?.headers.get('Idempotency-Key')).toBe('key-1');
  });

  it('takes one paper of the stack after the other', async () => {
    kept.set(operator.id, {
      ...typed,
      who: 'NONE',
      author: { ...typed.author, phone: '', name: 'Trần Văn Giấy' },
    });
    const proof = { id: 'proof-1', kind: 'PAPER', textVersion: '2026-1' };
    server.use(
      http.post('*/api/v1/assisted-entries/papers', () => HttpResponse.json(proof, { status: 201 })),
    );
    const { handler, received } = takes('post', '/assisted-entries', () => ({ ...entered, receipt: null }));
    server.use(handler);
    const user = showPage('/assisted-entry', pages, operator);
    expect(await screen.findByRole('radio', { name: vi.hows.PAPER })).toBeChecked();
    await user.type(screen.getByLabelText(vi.signedOn), '2026-02-03');
    const scan = (name: string) => new File(['giấy'], name, { type: 'application/pdf' });
    await user.upload(screen.getByLabelText(vi.paper), [scan('giay-10.pdf'), scan('giay-9.pdf')]);
    expect(screen.getByText(vi.paperNext({ name: 'giay-9.pdf', left: 1 }))).toBeVisible();
    screen.getByLabelText(vi.ideaTitle).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    expect(received[0]?.body).toMatchObject({
      proofId: 'proof-1',
      author: { phone: null, name: 'Trần Văn Giấy' },
    });
    expect(screen.getByLabelText(vi.name)).toHaveFocus();
    expect(screen.getByText(new RegExp(vi.paperNext({ name: 'giay-10.pdf', left: 0 })))).toBeVisible();
    expect(screen.queryByLabelText(vi.paper)).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('has the only way to agree chosen for who has no phone, and takes pictures and PDF only', async () => {
    const user = showPage('/assisted-entry', pages, operator);
    await user.click(await screen.findByRole('radio', { name: vi.whos.NONE }));
    expect(screen.getByRole('radio', { name: vi.hows.PAPER })).toBeChecked();
    expect(screen.getByLabelText(vi.signedOn)).not.toHaveValue('');
    const letter = new File(['giấy'], 'giay.docx', { type: 'application/msword' });
    const scan = new File(['giấy'], 'giay.pdf', { type: 'application/pdf' });
    const pick = (...files: File[]) => {
      const input = screen.getByLabelText<HTMLInputElement>(vi.paper);
      fireEvent.change(input, { target: { files } });
    };
    pick(letter);
    expect(await screen.findByText(vi.paperRefused({ names: 'giay.docx' }))).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    pick(scan);
    expect(await screen.findByText(vi.paperNext({ name: 'giay.pdf', left: 0 }))).toBeVisible();
    expect(screen.queryByText(vi.paperRefused({ names: 'giay.docx' }))).not.toBeInTheDocument();
  });

  it('sends once when the keys are pressed twice, and finds nothing missing with the next person', async () => {
    kept.set(operator.id, typed);
    const { handler, received } = takes('post', '/assisted-entries', () => entered);
    server.use(handler);
    showPage('/assisted-entry', pages, operator);
    await screen.findByText(/Lê Thị Thợ/);
    const keys = { key: 'Enter', ctrlKey: true, shiftKey: true };
    const box = screen.getByLabelText(vi.ideaTitle);
    box.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
    expect(await screen.findByText('Đã nộp SK-0000007.')).toBeInTheDocument();
    fireEvent.keyDown(screen.getByLabelText(vi.phone), keys);
    await waitFor(() => expect(screen.getByLabelText(vi.phone)).toHaveFocus());
    expect(screen.getByLabelText(vi.phone)).toHaveValue(typed.author.phone);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(received).toHaveLength(1);
  });

  it('forgets what was typed when the operator signs out', async () => {
    kept.set(operator.id, typed);
    server.use(http.post('*/api/v1/auth/logout', () => new HttpResponse(null, { status: 204 })));
    await signOut();
    expect(kept.get(operator.id)).toEqual(EMPTY);
  });

  it('shows shares of what was entered', async () => {
    showPage('/assisted-entry', pages, operator);
    expect(await screen.findByText('8,3 % (1)')).toBeInTheDocument();
  });
});

describe('the next entry', () => {
  it('takes nothing over that a person said', () => {
    const next = following({ ...typed, how: 'CODE', proof: { id: 'p', kind: 'CODE', phone: '0901234567' } });
    expect(next.author.phone).toBe('');
    expect(next.proof).toBeNull();
    expect(next.declared.truthful).toBe(false);
    expect(next.unitId).toEqual(typed.unitId);
    expect(next.how).toBe('CODE');
  });

  it('goes on with the same person by phone, or by the number that the last one gets', () => {
    expect(following(typed, true).author.phone).toBe('0901234567');
    expect(following({ ...typed, who: 'NONE' }, true).who).toBe('EARLIER');
    expect(following({ ...typed, who: 'NONE' }).who).toBe('NONE');
  });

  it('does not take the code of another number for agreement', () => {
    const entry = { ...typed, proof: { id: 'p', kind: 'CODE' as const, phone: '0999999999' } };
    expect(missing(entry, { person: null, paper: false }, true, vi)).toHaveProperty('how');
  });
});
