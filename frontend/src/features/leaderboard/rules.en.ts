import type { vi } from './rules.vi';

export const en = {
  counted: (p: { version: string }) => `Counted by version ${p.version} of the rules.`,
  metrics: 'See how each figure is defined',
  minimums: (p: { target: string; members: string }) =>
    `By percentage: units with a target below ${p.target} or fewer than ${p.members} members are listed apart.`,
  noTargets: 'This board has no targets of its own: they are assigned and registered by phase.',
  kinds: { ASSIGNED: 'Assigned targets', REGISTERED: 'Registered targets' },
  noLock: (p: { kind: string }) => `${p.kind}: no lock day is set.`,
  locked: (p: { kind: string; day: string }) => `${p.kind}: locked since ${p.day}.`,
  toBeLocked: (p: { kind: string; day: string }) => `${p.kind}: to be locked on ${p.day}.`,
  lateForSignedIn: 'Sign in to see which targets were changed after the lock.',
  noneLate: 'Nothing was changed after the lock.',
  late: (p: { count: string }) =>
    `${p.count} changes after the lock, approved (this unit and those directly below)`,
  lateTitle: 'Changes of targets after the lock',
  change: (p: { unit: string; kind: string; block: string; from: string; to: string }) =>
    `${p.unit}: ${p.kind.toLowerCase()}, ${p.block}: ${p.from} → ${p.to}`,
  more: 'Show more',
} satisfies typeof vi;
