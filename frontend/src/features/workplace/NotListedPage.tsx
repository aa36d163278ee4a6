import { SignedIn } from '../../shared/api/SignedIn';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { workplaceMessages } from './messages';
import { MyWorkplaces } from './MyWorkplaces';
import { ReportForm } from './ReportForm';

/** For a worker who does not find the workplace: what to send, and what became of it. */
export default function NotListedPage() {
  const m = useMessages(workplaceMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <SignedIn here={paths.unitNotListed}>
        {(me) => (
          <>
            <ReportForm />
            <MyWorkplaces me={me} />
          </>
        )}
      </SignedIn>
    </Page>
  );
}
