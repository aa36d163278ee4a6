/** Every address of the application; a page never spells one by hand. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  register: '/register',
  submit: '/submit',
  submitProblem: '/submit/problem',
  submitSolution: '/submit/solution',
  submitAuthors: '/submit/authors',
  submitMore: '/submit/more',
  submitYou: '/submit/you',
  submitCheck: '/submit/check',
  submitDone: '/submit/done',
  myIdeas: '/my-ideas',
  me: '/me/:part?',
  ideas: '/ideas',
  idea: '/ideas/:id',
  leaderboard: '/leaderboard',
  report: '/report',
  snapshots: '/snapshots',
  snapshot: '/snapshots/:id',
  compareSnapshots: '/snapshots/:id/compare',
  units: '/units',
  people: '/leaderboard/people',
  metrics: '/metrics',
  unitNotListed: '/units/not-listed',
  unitImports: '/unit-imports',
  workplaces: '/workplaces',
  unit: '/units/:id',
  unitHistory: '/units/:id/history',
  unitAdd: '/units/:id/add',
  unitGrants: '/units/:id/grants',
  unitTargets: '/units/:id/targets',
  targetProposals: '/target-proposals',
  unitDashboard: '/units/:id/dashboard',
  campaign: '/campaign',
  groups: '/groups',
  group: '/groups/:id',
  review: '/review',
  reviewMany: '/review-many',
  reviewSettings: '/review-settings',
  reviewIdea: '/review/:id',
  reviewComments: '/review-comments',
  audit: '/audit',
  dataRequests: '/data-requests',
  breaches: '/breaches',
  myRights: '/my-rights',
  help: '/help',
} as const;

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & Params<Rest>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : unknown;

type Query = Record<string, string | null | undefined>;

/** path(paths.idea, { id }) gives "/ideas/…", encoded by construction. */
export function path<Path extends string>(pattern: Path, params: Params<Path>, query: Query = {}): string {
  const filled = pattern.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Record<string, string>)[name] ?? ''),
  );
  return withQuery(filled, query);
}

export function withQuery(address: string, query: Query): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length > 0 ? `${address}?${new URLSearchParams(entries).toString()}` : address;
}
