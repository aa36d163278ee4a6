import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { WorkplaceDetail } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { AnswerForm } from './AnswerForm';
import { workplaceMessages } from './messages';
import { workplaceQuery } from './queries';
import { WorkplaceTag } from './WorkplaceTag';

/** One request, with the answer or the form for it. */
export function Workplace({ id }: { id: string }) {
  const workplace = useQuery(workplaceQuery(id));
  return <QueryView query={workplace}>{(detail) => <Detail detail={detail} />}</QueryView>;
}

function Detail({ detail }: { detail: WorkplaceDetail }) {
  const m = useMessages(workplaceMessages);
  const formats = useFormats();
  const { request } = detail;
  return (
    <>
      <h2>{request.name}</h2>
      <p>
        <WorkplaceTag state={request.state} />
      </p>
      <p>
        {m.by({ name: request.byName, place: request.place.name })}, {formats.date(request.requestedAt)}
      </p>
      <p>{request.contact ? m.contactOf({ contact: request.contact }) : m.noContact}</p>
      {request.unit && (
        <p>
          <a href={path(paths.unit, { id: request.unit.id })}>{request.unit.name}</a>
        </p>
      )}
      {request.reason && <p>{request.reason}</p>}
      {request.state === 'OPEN' && <AnswerForm key={request.version} detail={detail} />}
    </>
  );
}
