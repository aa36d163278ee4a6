import type {
  Board,
  BoardLine,
  Campaign,
  Idea,
  IdeaSummary,
  Me,
  Phase,
  Registration,
} from '../src/shared/api/types';

export const phase: Phase = {
  id: 'phase-2',
  number: 2,
  name: 'Giai đoạn 2',
  opensAt: '2026-01-01T00:00:00Z',
  closesAt: '2099-12-31T17:00:00Z',
  graceEndsAt: '2100-01-31T17:00:00Z',
  state: 'OPEN',
  version: 0,
};

export const campaign: Campaign = {
  id: 'campaign-1',
  code: '1TSK',
  name: '1 triệu sáng kiến',
  appliedFrom: '2020-01-01',
  appliedUntil: '2099-12-31',
  minimums: { target: 10, members: 30 },
  recognitionFirst: false,
  clock: { state: 'OPEN', phase, nextPhase: null, now: '2026-11-22T02:00:00Z' },
  version: 0,
};

export const unit = { id: 'unit-1', code: 'CS-0147', name: 'Công đoàn Công ty Điện lực Hoàn Kiếm' };

export const registration: Registration = {
  id: 'registration-1',
  campaignId: campaign.id,
  unit,
  block: 'ENTERPRISE',
  registeredAt: '2026-02-01T02:00:00Z',
};

export const worker: Me = {
  id: 'person-1',
  displayName: 'Nguyễn Văn Minh',
  phone: '+84901234501',
  email: null,
  grants: [],
  duty: null,
};

export const idea: Idea = {
  id: 'idea-1',
  number: null,
  campaignId: campaign.id,
  unit: null,
  block: null,
  phaseId: null,
  form: {
    unitId: null,
    title: 'Cải tiến giá đỡ giúp thay khuôn nhanh hơn',
    solutionType: 'TECHNICAL',
    field: 'PRODUCTION',
    directWorker: true,
    firstAppliedOn: '2026-03-02',
    problem: null,
    description: 'Hàn thêm ray trượt và chốt định vị lên giá đỡ, một người thay được khuôn.',
    conditions: null,
    benefitText: 'Giảm 30 phút mỗi lần thay khuôn.',
    benefitVnd: 12_500_000,
    authors: [],
    recognition: null,
    confidential: null,
  },
  formVersion: null,
  recognition: null,
  state: 'DRAFT',
  mayPublish: false,
  late: false,
  lateEntry: null,
  authorName: worker.displayName,
  clientName: null,
  externalId: null,
  operatorName: null,
  coAuthor: false,
  channel: 'SELF',
  createdAt: '2026-03-03T02:00:00Z',
  updatedAt: '2026-03-03T02:41:00Z',
  submittedAt: null,
  decidedAt: null,
  lastReason: null,
  actions: ['EDIT', 'SUBMIT'],
  version: 1,
};

export const summary: IdeaSummary = {
  id: idea.id,
  number: 'SK-0056107',
  title: idea.form.title,
  field: 'PRODUCTION',
  solutionType: 'TECHNICAL',
  unit,
  state: 'SUBMITTED',
  authorName: worker.displayName,
  coAuthor: false,
  channel: 'SELF',
  awaitingRecognition: false,
  createdAt: idea.createdAt,
  updatedAt: idea.updatedAt,
  submittedAt: '2026-03-04T02:00:00Z',
  lastReason: null,
};

export const line = (
  name: string,
  valid: number,
  assigned: number | null,
  rank: number | null,
  childCount = 0,
): BoardLine => ({
  unit: { id: name, code: name, name },
  level: 'UPPER',
  childCount,
  members: 400,
  rank,
  apart: null,
  figures: { submitted: valid + 50, valid, pending: 0, registrants: 0, submitters: 0 },
  targets: {
    assigned,
    registered: null,
    pctAssigned: assigned === null ? null : Math.round((valid / assigned) * 1000) / 10,
    pctRegistered: null,
    completed: assigned === null ? null : valid >= assigned,
  },
  validPer100: valid / 4,
  coverage: { covered: 3, grassroots: 4, pctCovered: 75 },
});

const self = line('Liên đoàn Lao động thành phố', 56106, 52000, null, 3);

export const board: Board = {
  rest: null,
  campaignId: campaign.id,
  campaignName: campaign.name,
  scope: {
    kind: 'PHASE',
    id: phase.id,
    name: phase.name,
    opensAt: phase.opensAt,
    closesAt: phase.closesAt,
    state: 'OPEN',
    goal: null,
    from: null,
    until: null,
  },
  block: 'ALL',
  order: 'VALID',
  asOf: '2026-11-22T07:00:00Z',
  ruleVersion: '1',
  provisional: true,
  minimums: { target: 10, members: 30 },
  self,
  blocks: [
    {
      block: 'ENTERPRISE',
      figures: line('', 40000, 40000, null).figures,
      targets: line('', 40000, 40000, null).targets,
    },
    {
      block: 'PUBLIC_SERVICE',
      figures: line('', 16106, null, null).figures,
      targets: line('', 16106, null, null).targets,
    },
  ],
  ancestors: [],
  rowsOf: 'CHILDREN',
  group: null,
  rows: [
    line('Quận Hai Bà Trưng', 196, 105, 1, 4),
    line('Ngành Giáo dục', 100, 200, 2),
    line('Ngành Y tế', 100, null, 2),
  ],
  mine: null,
  total: 3,
  ranked: 3,
  nextCursor: null,
};
