import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { paths } from '../shared/paths';

type LazyPage = ComponentType & { preload: () => Promise<unknown> };

export interface AppRoute {
  path: string;
  /** The page's file under src/features; the prerender step finds its chunk by it. */
  page: string;
  component: LazyPage;
}

const pages = import.meta.glob<{ default: ComponentType }>('../features/*/*Page.tsx');

function route(path: string, page: string): AppRoute {
  const load = pages[`../features/${page}.tsx`];
  if (!load) throw new Error(`No page ${page} for ${path}`);
  return { path, page, component: lazy(load) as LazyPage };
}

export const routes: AppRoute[] = [
  route(paths.home, 'home/HomePage'),
  route(paths.signIn, 'sign-in/SignInPage'),
  route(paths.register, 'register/RegisterPage'),
  route(paths.submitProblem, 'submit/ProblemPage'),
  route(paths.submitSolution, 'submit/SolutionPage'),
  route(paths.submitYou, 'submit/YouPage'),
  route(paths.submitCheck, 'submit/CheckPage'),
  route(paths.submitDone, 'submit/DonePage'),
  route(paths.myIdeas, 'my-ideas/MyIdeasPage'),
  route(paths.ideas, 'gallery/GalleryPage'),
  route(paths.idea, 'idea/IdeaPage'),
  route(paths.leaderboard, 'leaderboard/LeaderboardPage'),
  route(paths.report, 'report/ReportPage'),
  route(paths.snapshots, 'snapshots/SnapshotsPage'),
  route(paths.snapshot, 'snapshots/SnapshotPage'),
  route(paths.compareSnapshots, 'snapshots/ComparePage'),
  route(paths.units, 'unit/TreePage'),
  route(paths.people, 'leaderboard/PeoplePage'),
  route(paths.metrics, 'metrics/MetricsPage'),
  route(paths.unitNotListed, 'workplace/NotListedPage'),
  route(paths.unitImports, 'unit-imports/UnitImportsPage'),
  route(paths.workplaces, 'workplace/WorkplacesPage'),
  route(paths.unit, 'unit/UnitPage'),
  route(paths.unitHistory, 'unit/UnitHistoryPage'),
  route(paths.unitAdd, 'unit/AddUnitPage'),
  route(paths.unitTargets, 'targets/HandDownPage'),
  route(paths.targetProposals, 'targets/ProposalsPage'),
  route(paths.unitDashboard, 'dashboard/DashboardPage'),
  route(paths.review, 'review/ReviewPage'),
  route(paths.reviewIdea, 'review/ReviewPage'),
  route(paths.help, 'help/HelpPage'),
];

/** Pages without a parameter; each becomes an HTML file of its own. */
export const staticRoutes = routes.filter((entry) => !entry.path.includes(':'));
