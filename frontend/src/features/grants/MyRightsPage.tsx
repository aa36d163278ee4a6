import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { MyRight } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { path, paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { myRightsQuery } from './queries';
import { spanOf } from './span';

/** Why I may do something. */
export default function MyRightsPage() {
  const m = useMessages(grantMessages);
  return (
    <Page title={m.mine.title} lead={m.mine.lead} narrow>
      <SignedIn here={paths.myRights}>
        {(me) => (
          <>
            <Mine />
            {me.grants.length > 0 && (
              <p>
                <a href={entryPaths.exports}>{m.mine.exports}</a>
              </p>
            )}
            {me.grants.some(({ role }) => role === 'DPO' || role === 'ADMIN') && (
              <p>
                <a href={paths.audit}>{m.mine.audit}</a>
              </p>
            )}
            {me.grants.some(({ role }) =>
              ['UNIT_OFFICER', 'SUPPORT', 'REVIEWER', 'ADMIN'].includes(role),
            ) && (
              <p>
                <a href={entryPaths.imports}>{m.mine.imports}</a>
              </p>
            )}
            {me.grants.some(({ role }) => role === 'SUPPORT' || role === 'ADMIN') && (
              <p>
                <a href={entryPaths.support}>{m.mine.support}</a>
              </p>
            )}
            {me.grants.some(
              ({ role }) => role === 'SUPPORT' || role === 'UNIT_OFFICER' || role === 'ADMIN',
            ) && (
              <p>
                <a href={entryPaths.assistedEntry}>{m.mine.assistedEntry}</a>
              </p>
            )}
            {me.grants.some(({ role }) => role === 'REVIEWER' || role === 'LEADER') && (
              <p>
                <a href={entryPaths.disputes}>{m.mine.disputes}</a>
              </p>
            )}
            {me.grants.some(({ role }) => role === 'DPO') && (
              <p>
                <a href={paths.dataRequests}>{m.mine.dataRequests}</a>
                <br />
                <a href={paths.breaches}>{m.mine.breaches}</a>
              </p>
            )}
          </>
        )}
      </SignedIn>
    </Page>
  );
}

function Mine() {
  const m = useMessages(grantMessages);
  const rights = useQuery(myRightsQuery);
  return (
    <QueryView
      query={rights}
      isEmpty={(page) => page.items.length === 0}
      empty={
        <Notice title={m.mine.none}>
          <p>{m.mine.noneHint}</p>
        </Notice>
      }
    >
      {(page) => (
        <ul class={css.list} aria-label={m.mine.list}>
          {page.items.map((right) => (
            <One key={`${right.role} ${right.unit.id} ${right.since}`} right={right} />
          ))}
        </ul>
      )}
    </QueryView>
  );
}

function One({ right }: { right: MyRight }) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  return (
    <li>
      <p>
        <strong>{m.roles[right.role]}</strong>
      </p>
      <p>
        <a href={path(paths.unit, { id: right.unit.id })}>{right.unit.name}</a> ·{' '}
        <span class="soft">{m.mine.unitAndBelow}</span>
      </p>
      <p class="soft">{spanOf({ from: right.since, until: right.until }, m, formats)}</p>
      {right.givenBy && <p>{m.givenBy({ name: right.givenBy, reason: right.reason ?? '—' })}</p>}
    </li>
  );
}
