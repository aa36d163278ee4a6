import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { ApiError } from '../../shared/api/ApiError';
import { QueryView } from '../../shared/api/QueryView';
import { answer, api } from '../../shared/api/client';
import type { Unit } from '../../shared/api/types';
import { posterUnit } from '../../shared/campaign/posterUnit';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { startMessages } from './messages';

/** Not an id, or nobody's. */
const NOT_A_UNIT = [400, 404];

/** Where the QR code of a poster leads: the form of an idea, with the workplace filled in where it is asked for. */
export default function StartPage() {
  const m = useMessages(startMessages);
  const { query } = useLocation();
  const id = query['unit'];
  return (
    <Page title={m.title} lead={m.lead} narrow>
      {id ? <Workplace id={id} /> : <Anywhere words={m.noUnit} />}
      <p>
        <a href={entryPaths.askForHelp}>{m.help}</a>
      </p>
    </Page>
  );
}

function Workplace({ id }: { id: string }) {
  const m = useMessages(startMessages);
  const { route } = useLocation();
  const unit = useQuery({
    queryKey: ['start', id],
    queryFn: async ({ signal }) => {
      try {
        return await answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal }));
      } catch (error) {
        if (error instanceof ApiError && NOT_A_UNIT.includes(error.problem.status)) return null;
        throw error;
      }
    },
  });
  const begin = (picked: Unit | null) => () => {
    posterUnit.set(picked && { id: picked.id, name: picked.name });
    route(paths.submitProblem);
  };
  return (
    <QueryView query={unit} isEmpty={(found) => found === null} empty={<Anywhere words={m.noUnit} />}>
      {(found) =>
        !found || found.closedAt ? (
          <Anywhere words={m.closed} />
        ) : (
          <>
            <Notice title={m.here}>
              <p>
                <a href={path(paths.unit, { id: found.id })}>{found.name}</a>
              </p>
            </Notice>
            <ButtonRow>
              <Button large onClick={begin(found)}>
                {m.write}
              </Button>
              <Button look="secondary" onClick={begin(null)}>
                {m.other}
              </Button>
            </ButtonRow>
          </>
        )
      }
    </QueryView>
  );
}

function Anywhere({ words }: { words: string }) {
  const m = useMessages(startMessages);
  return (
    <>
      <Notice>{words}</Notice>
      <ButtonRow>
        <ButtonLink href={paths.submitProblem}>{m.write}</ButtonLink>
      </ButtonRow>
    </>
  );
}
