import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import type { ChildTargetsPage, HandDownResult, UnitRef } from '../../shared/api/types';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { type CellName, changes, type Drafts, isFigure, rebased, rowsToSave } from './drafts';
import { targetMessages } from './messages';

export interface Stale {
  total: number;
  /** What is in force now, where it differs from what was typed. */
  cells: { unit: string; cell: CellName; now: number | null }[];
}

const LEAST_REASON = 3;

/** The form over all children: typed figures survive paging, a conflict, and a lost network. */
export function useHandDown(page: ChildTargetsPage, labelOf: (unit: string, cell: CellName) => string) {
  const m = useMessages(targetMessages);
  const queries = useQueryClient();
  const [stale, setStale] = useState<Stale | null>(null);
  const [saved, setSaved] = useState<HandDownResult | null>(null);
  const attempt = useRef({ body: '', key: '' });

  const form = useForm<{ drafts: Drafts; reason: string }>({
    initial: { drafts: new Map(), reason: '' },
    validate: ({ drafts, reason }) => {
      const changed = changes(drafts);
      const wrong = changed
        .filter(({ text }) => !isFigure(text))
        .map(({ unit, cell }) => [fieldName(unit.id, cell), m.notNumber({ cell: labelOf(unit.name, cell) })]);
      return {
        ...(changed.length === 0 ? { kind: m.nothing } : {}),
        ...(Object.fromEntries(wrong) as Record<string, string>),
        ...(reason.trim().length < LEAST_REASON ? { reason: m.reasonMissing } : {}),
      };
    },
    submit: async ({ drafts, reason }) => {
      setSaved(null);
      const body = { rows: rowsToSave(drafts), reason: reason.trim() };
      // The same request sent again after a lost answer has the same key, so it counts once.
      const text = JSON.stringify(body);
      if (attempt.current.body !== text) attempt.current = { body: text, key: createKey() };
      try {
        const result = await answer(
          api.POST('/api/v1/units/{id}/child-targets', {
            params: {
              path: { id: page.unit.id },
              query: { phase: page.phaseId },
              header: { 'Idempotency-Key': attempt.current.key },
            },
            body,
          }),
        );
        await refresh();
        form.setValues(() => ({ drafts: new Map(), reason: '' }));
        setStale(null);
        setSaved(result);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'stale-targets') throw error;
        await rebase(drafts, error.problem.units ?? [], error.problem.total ?? 0);
      }
    },
  });

  const refresh = async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['targets'] }),
      queries.invalidateQueries({ queryKey: ['board'] }),
    ]);
  };

  const rebase = async (drafts: Drafts, units: UnitRef[], total: number) => {
    let next = drafts;
    for (const unit of units) {
      const now = await answer(
        api.GET('/api/v1/units/{id}/targets', {
          params: { path: { id: unit.id }, query: { phase: page.phaseId } },
        }),
      );
      next = rebased(next, unit.id, now);
    }
    const named = new Set(units.map(({ id }) => id));
    form.set('drafts', next);
    setStale({
      total,
      cells: changes(next)
        .filter(({ unit }) => named.has(unit.id))
        .map(({ unit, cell, now }) => ({ unit: unit.name, cell, now })),
    });
    await refresh();
  };

  return { form, stale, saved };
}

export const fieldName = (unit: string, cell: CellName): string => `${unit}-${cell}`;
