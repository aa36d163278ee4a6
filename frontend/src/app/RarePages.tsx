import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso';
import InvitationPage from '../features/invitation/InvitationPage';
import ProviderPage from '../features/provider/ProviderPage';
import ResetPasswordPage from '../features/sign-up/ResetPasswordPage';
import SampleMessagesPage from '../features/sign-up/SampleMessagesPage';
import SignUpPage from '../features/sign-up/SignUpPage';
import { lazyPart } from '../shared/ui/lazyPart';
import { entryPaths } from '../shared/entryPaths';
import { paths } from '../shared/paths';
import { NotFound } from './layout/NotFound';

const pages: Record<string, ComponentType> = {
  [entryPaths.signUp]: SignUpPage,
  [entryPaths.resetPassword]: ResetPasswordPage,
  [entryPaths.invitation]: InvitationPage,
  [entryPaths.provider]: ProviderPage,
  [entryPaths.sampleMessages]: SampleMessagesPage,
  // For administrators: nobody who signs up waits for it.
  [entryPaths.apiClients]: lazyPart(() =>
    import('../features/api-clients/ApiClientsPage').then((page) => page.default),
  ),
  [paths.breaches]: lazyPart(() => import('../features/privacy/BreachesPage').then((page) => page.default)),
  [paths.dataRequests]: lazyPart(() =>
    import('../features/privacy/RequestsPage').then((page) => page.default),
  ),
  [entryPaths.askForHelp]: lazyPart(() => import('../features/support/AskPage').then((page) => page.default)),
  [entryPaths.helpRequests]: lazyPart(() =>
    import('../features/support/MinePage').then((page) => page.default),
  ),
  [entryPaths.support]: lazyPart(() => import('../features/support/DeskPage').then((page) => page.default)),
  // What a member is let help with; only the desk leads there.
  '/support-draft': lazyPart(() => import('../features/submit/HelpPage').then((page) => page.default)),
  [entryPaths.supportTeam]: lazyPart(() =>
    import('../features/support/TeamPage').then((page) => page.default),
  ),
  [entryPaths.assistedEntry]: lazyPart(() =>
    import('../features/assisted-entry/AssistedEntryPage').then((page) => page.default),
  ),
  [entryPaths.exports]: lazyPart(() =>
    import('../features/exports/ExportsPage').then((page) => page.default),
  ),
  [entryPaths.imports]: lazyPart(() =>
    import('../features/imports/ImportsPage').then((page) => page.default),
  ),
  [entryPaths.guides]: lazyPart(() => import('../features/guides/GuidesPage').then((page) => page.default)),
  [entryPaths.guideEditing]: lazyPart(() =>
    import('../features/guides/EditPage').then((page) => page.default),
  ),
  // What the QR code of a receipt leads to.
  [entryPaths.claim]: lazyPart(() => import('../features/claim/ClaimPage').then((page) => page.default)),
  [entryPaths.disputes]: lazyPart(() =>
    import('../features/disputes/DisputesPage').then((page) => page.default),
  ),
  [entryPaths.notices]: lazyPart(() =>
    import('../features/notices/NoticesPage').then((page) => page.default),
  ),
  [entryPaths.announcements]: lazyPart(() =>
    import('../features/notices/AnnouncementsPage').then((page) => page.default),
  ),
  [entryPaths.nudges]: lazyPart(() => import('../features/notices/NudgesPage').then((page) => page.default)),
  // What the QR code of a poster leads to.
  [entryPaths.start]: lazyPart(() => import('../features/start/StartPage').then((page) => page.default)),
};

/** Pages that hardly anybody opens twice, in one file: what leads to them is loaded when somebody does, and is no part of the first page. */
export default function RarePages() {
  const { path } = useLocation();
  const Page = pages[path.replace(/\/+$/, '')] ?? NotFound;
  return <Page />;
}
