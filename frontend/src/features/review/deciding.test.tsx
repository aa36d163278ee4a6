import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility';
import { gets, refuses, takes } from '../../../test/answers';
import { idea } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { officer, onAnOrdinaryDay, pages, settings, waiting } from './reviewing.fixture';

describe('deciding', () => {
  onAnOrdinaryDay();

  it('wants the recognition decision before an idea is valid', async () => {
    const decided = takes('post', `/ideas/${idea.id}/decision`, () => ({
      ...waiting,
      state: 'VALID',
      actions: [],
    }));
    server.use(decided.handler);
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText(/Hợp lệ, đã có quyết định/));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập số quyết định');
    expect(await accessibilityProblems()).toEqual([]);

    await user.type(screen.getByLabelText('Số quyết định công nhận'), '15/QĐ-CĐ');
    await user.type(screen.getByLabelText('Ngày quyết định'), '2026-03-10');
    await user.type(screen.getByLabelText('Cơ quan ra quyết định'), 'Công ty Điện lực');
    await user.selectOptions(screen.getByLabelText('Cấp công nhận'), 'Cấp cơ sở');
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã lưu quyết định: Hợp lệ')).toBeInTheDocument();
    expect(decided.received[0]?.headers.get('If-Match')).toBe('"7"');
    expect(decided.received[0]?.body).toMatchObject({
      outcome: 'VALID',
      reason: null,
      recognition: { number: '15/QĐ-CĐ', date: '2026-03-10', body: 'Công ty Điện lực', level: 'GRASSROOTS' },
    });
  });

  it('returns an idea only with a reason in writing', async () => {
    const decided = takes('post', `/ideas/${idea.id}/decision`, () => ({
      ...waiting,
      state: 'NEEDS_INFO',
      actions: [],
    }));
    server.use(decided.handler);
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Trả lại để tác giả bổ sung'));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByLabelText('Giải thích cho tác giả')).toBeInvalid();

    await user.selectOptions(screen.getByLabelText('Lý do'), 'Nội dung chưa đủ rõ');
    await user.selectOptions(await screen.findByLabelText('Câu mẫu'), 'Đề nghị mô tả từng bước đã làm.');
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    expect(await screen.findByText('Đã lưu quyết định: Cần bổ sung')).toBeInTheDocument();
    expect(decided.received[0]?.body).toMatchObject({
      outcome: 'NEEDS_INFO',
      reasonCode: 'INSUFFICIENT_CONTENT',
    });
  });

  it('takes the ready words of another reason instead, and leaves what somebody wrote', async () => {
    const templates = [
      { code: 'INSUFFICIENT_CONTENT', text: 'Đề nghị mô tả từng bước đã làm.' },
      { code: 'WRONG_UNIT', text: 'Sáng kiến thuộc đơn vị khác.' },
    ];
    server.use(gets('/review-settings', { ...settings, templates }));
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Trả lại để tác giả bổ sung'));
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Nội dung chưa đủ rõ');
    await user.selectOptions(await screen.findByLabelText('Câu mẫu'), 'Đề nghị mô tả từng bước đã làm.');
    const text = screen.getByLabelText('Giải thích cho tác giả');

    await user.selectOptions(screen.getByLabelText('Lý do'), 'Sai đơn vị');
    expect(text).toHaveValue('Sáng kiến thuộc đơn vị khác.');
    await user.type(text, ' Xin gửi lại về phân xưởng 2.');
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Lý do khác');
    expect(text).toHaveValue('Sáng kiến thuộc đơn vị khác. Xin gửi lại về phân xưởng 2.');
  });

  it('drops an error as soon as its field is right', async () => {
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText(/Hợp lệ, đã có quyết định/));
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhập số quyết định');

    await user.type(screen.getByLabelText('Số quyết định công nhận'), '1');
    expect(screen.getByLabelText('Số quyết định công nhận')).toBeValid();
    expect(screen.getByRole('alert')).not.toHaveTextContent('Nhập số quyết định');
    expect(screen.getByLabelText('Ngày quyết định')).toBeInvalid();
  });

  it('brings a refusal before the eyes of whoever pressed the button below it', async () => {
    server.use(
      refuses('post', `/ideas/${idea.id}/decision`, {
        type: '/problems/original-is-younger',
        title: 'Sáng kiến gốc nộp sau bản trùng',
        status: 422,
      }),
    );
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText('Trùng với sáng kiến khác'));
    await user.type(screen.getByLabelText(/Số biên nhận của sáng kiến gốc/), 'SK-0091929');
    await user.selectOptions(screen.getByLabelText('Lý do'), 'Lý do khác');
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'Giống sáng kiến đã nộp');
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));

    const refusal = await screen.findByRole('alert');
    expect(refusal).toHaveTextContent('Sáng kiến gốc nộp sau bản trùng');
    expect(refusal.parentElement).toHaveFocus();
  });

  it('picks the result with one key and never while typing', async () => {
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await screen.findByLabelText('Không hợp lệ');
    await user.keyboard('b');
    expect(screen.getByLabelText('Trả lại để tác giả bổ sung')).toHaveFocus();
    await user.keyboard('x');
    expect(screen.getByLabelText('Không hợp lệ')).toBeChecked();
    expect(screen.getByLabelText('Không hợp lệ')).toHaveFocus();
    await user.type(screen.getByLabelText('Giải thích cho tác giả'), 'vb');
    expect(screen.getByLabelText('Không hợp lệ')).toBeChecked();
  });

  it('says beside the day that a decision is not older than what it recognises', async () => {
    const user = showPage(`/review/${idea.id}`, pages, officer);
    await user.click(await screen.findByLabelText(/Hợp lệ, đã có quyết định/));
    await user.type(screen.getByLabelText('Ngày quyết định'), '1800-01-01');
    await user.click(screen.getByRole('button', { name: 'Lưu quyết định' }));
    expect(screen.getByLabelText('Ngày quyết định')).toHaveAccessibleDescription(
      /không thể trước ngày sáng kiến được áp dụng lần đầu/,
    );
  });
});
