import { describe, expect, it } from 'vitest';
import { type DraftForm, newDraft } from './draft';
import { decided, mergeForms } from './merge';

const form = (parts: Partial<DraftForm>): DraftForm => ({ ...newDraft(null).form, ...parts });

describe('two who changed one form', () => {
  const base = form({ title: 'Giá đỡ', problem: 'Chậm', benefitVnd: '12500000' });

  it('keep what each changed alone', () => {
    const merged = mergeForms(
      base,
      form({ ...base, title: 'Giá đỡ mới' }),
      form({ ...base, problem: 'Rất chậm' }),
    );
    expect(merged).toEqual({
      form: form({ ...base, title: 'Giá đỡ mới', problem: 'Rất chậm' }),
      taken: ['problem'],
      clashes: [],
    });
  });

  it('are asked about what both changed, and lose neither before', () => {
    const mine = form({ ...base, title: 'Của tôi' });
    const theirs = form({ ...base, title: 'Của tổ', problem: 'Rất chậm' });
    const merged = mergeForms(base, mine, theirs);
    expect(merged.clashes).toEqual(['title']);
    expect(merged.form).toMatchObject({ title: 'Của tôi', problem: 'Rất chậm' });
    expect(decided(base, mine, theirs, ['title'])).toMatchObject({ title: 'Của tổ', problem: 'Rất chậm' });
    expect(decided(base, mine, theirs, [])).toMatchObject({ title: 'Của tôi', problem: 'Rất chậm' });
  });

  it('agree when both wrote the same, and when only the way of writing differs', () => {
    const mine = form({ ...base, title: 'Giá đỡ mới ', benefitVnd: '12,5 triệu' });
    expect(mergeForms(base, mine, form({ ...base, title: 'Giá đỡ mới' }))).toEqual({
      form: mine,
      taken: [],
      clashes: [],
    });
  });

  it('are asked about all that differs when nobody knows from what they went out', () => {
    expect(mergeForms(null, base, form({ ...base, title: 'Khác' })).clashes).toEqual(['title']);
  });

  it('take over lists and workplaces as a whole', () => {
    const unit = { id: 'unit-2', name: 'Công ty B' };
    const { form: merged, taken } = mergeForms(base, base, form({ ...base, unit }));
    expect(merged.unit).toEqual(unit);
    expect(taken).toEqual(['unit']);
  });
});
