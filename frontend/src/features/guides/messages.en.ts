import type { vi } from './messages.vi';

export const en = {
  title: 'Step-by-step guides',
  lead: 'A guide that you have opened can be read again without a network.',
  everybody: 'For everybody',
  audiences: {
    WORKER: 'Workers',
    UNIT_OFFICER: 'Union officers',
    SUPPORT: 'Support team',
    REVIEWER: 'Reviewers',
    TARGET_MANAGER: 'Target managers',
    LEADER: 'Leaders',
    ADMIN: 'Administrators',
    DPO: 'Data-protection officers',
    LATE_ENTRY: 'Those who may enter late',
  },
  steps: (p: { count: number }) => (p.count === 1 ? '1 step' : `${String(p.count)} steps`),
  withVideo: 'with a video',
  none: 'There are no guides yet.',
  edit: 'Edit the guides',
  editThis: 'Edit this guide',
  toList: 'All guides',
  stepOf: (p: { now: number; all: number }) => `Step ${String(p.now)} of ${String(p.all)}`,
  video: 'Video',
  videoHint: (p: { megabytes: string }) =>
    `${p.megabytes} MB. Once watched, it can be watched again without a network. The steps below say it all.`,
  captions: { vi: 'Captions in Vietnamese', en: 'Captions in English' },
  print: 'Print the guide',
  changed: (p: { day: string }) => `Updated on ${p.day}`,
  stuck: 'Still stuck?',
  ask: 'Ask the support team',
} satisfies typeof vi;
