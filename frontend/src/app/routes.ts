import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { paths } from '../shared/paths';

type LazyPage = ComponentType & { preload: () => Promise<unknown> };
type Load = () => Promise<{ default: ComponentType }>;

export interface AppRoute {
  path: string;
  load: Load;
  component: LazyPage;
}

const route = (path: string, load: Load): AppRoute => ({ path, load, component: lazy(load) as LazyPage });

/** It goes on with the draft that there is, so it is also what the form's own address shows. */
const firstStep: Load = () => import('../features/submit/ProblemPage');

export const routes: AppRoute[] = [
  route(paths.home, () => import('../features/home/HomePage')),
  route(paths.signIn, () => import('../features/sign-in/SignInPage')),
  route(paths.register, () => import('../features/register/RegisterPage')),
  route(paths.submit, firstStep),
  route(paths.submitProblem, firstStep),
  route(paths.submitSolution, () => import('../features/submit/SolutionPage')),
  route(paths.submitAuthors, () => import('../features/submit/AuthorsPage')),
  route(paths.submitMore, () => import('../features/submit/MorePage')),
  route(paths.submitYou, () => import('../features/submit/YouPage')),
  route(paths.submitCheck, () => import('../features/submit/CheckPage')),
  route(paths.submitDone, () => import('../features/submit/DonePage')),
  route(paths.myIdeas, () => import('../features/my-ideas/MyIdeasPage')),
  // Before the parts of the account.
  route('/me/data', () => import('../features/privacy/MyDataPage')),
  route(paths.me, () => import('../features/account/AccountPage')),
  route(paths.ideas, () => import('../features/gallery/GalleryPage')),
  route(paths.idea, () => import('../features/idea/IdeaPage')),
  route(paths.leaderboard, () => import('../features/leaderboard/LeaderboardPage')),
  route(paths.report, () => import('../features/report/ReportPage')),
  route(paths.snapshots, () => import('../features/snapshots/SnapshotsPage')),
  route(paths.snapshot, () => import('../features/snapshots/SnapshotPage')),
  route(paths.compareSnapshots, () => import('../features/snapshots/ComparePage')),
  route(paths.units, () => import('../features/unit/TreePage')),
  route(paths.people, () => import('../features/leaderboard/PeoplePage')),
  route(paths.metrics, () => import('../features/metrics/MetricsPage')),
  route(paths.unitNotListed, () => import('../features/workplace/NotListedPage')),
  route(paths.unitImports, () => import('../features/unit-imports/UnitImportsPage')),
  route(paths.workplaces, () => import('../features/workplace/WorkplacesPage')),
  route(paths.unit, () => import('../features/unit/UnitPage')),
  route(paths.unitHistory, () => import('../features/unit/UnitHistoryPage')),
  route(paths.unitAdd, () => import('../features/unit/AddUnitPage')),
  route(paths.unitGrants, () => import('../features/grants/GrantsPage')),
  route(paths.unitTargets, () => import('../features/targets/HandDownPage')),
  route(paths.targetProposals, () => import('../features/targets/ProposalsPage')),
  route(paths.unitDashboard, () => import('../features/dashboard/DashboardPage')),
  route(paths.review, () => import('../features/review/ReviewPage')),
  route(paths.reviewIdea, () => import('../features/review/ReviewPage')),
  route(paths.reviewMany, () => import('../features/review/ManyPage')),
  route(paths.reviewSettings, () => import('../features/review/SettingsPage')),
  route(paths.reviewComments, () => import('../features/reported-comments/ReportedCommentsPage')),
  route(paths.myRights, () => import('../features/grants/MyRightsPage')),
  route(paths.audit, () => import('../features/audit/AuditPage')),
  route(paths.help, () => import('../features/help/HelpPage')),
  route(paths.campaign, () => import('../features/campaign/CampaignPage')),
  route(paths.groups, () => import('../features/groups/GroupsPage')),
  route(paths.group, () => import('../features/groups/GroupsPage')),
  // The last: a page that hardly anybody opens twice, or none.
  route('/:rare', () => import('./RarePages')),
];

/** Pages without a parameter; each becomes an HTML file of its own. */
export const staticRoutes = routes.filter((entry) => !entry.path.includes(':'));
