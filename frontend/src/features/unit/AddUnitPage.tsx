import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { AddUnit } from './AddUnit';
import { changeMessages } from './changes';
import { unitQuery } from './queries';

export default function AddUnitPage() {
  const m = useMessages(changeMessages);
  const id = useRoute().params['id'] ?? '';
  const unit = useQuery(unitQuery(id));
  return (
    <Page
      title={m.add}
      lead={unit.data && m.addLead({ unit: unit.data.name })}
      back={{ href: path(paths.unit, { id }), label: unit.data?.name ?? m.unit }}
      narrow
    >
      <SignedIn
        here={path(paths.unitAdd, { id })}
        allowed={(me) => me.grants.some(({ role }) => role === 'ADMIN')}
      >
        {() => <QueryView query={unit}>{(parent) => <AddUnit parent={parent} />}</QueryView>}
      </SignedIn>
    </Page>
  );
}
