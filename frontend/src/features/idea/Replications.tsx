import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Idea, Publication, Replication } from '../../shared/api/types';
import { registrationQuery } from '../../shared/campaign/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { ConfirmDialog } from './ConfirmDialog';
import css from './Public.module.css';
import { publicMessages } from './public';
import { publicKey, replicationsQuery } from './publicQueries';
import { ReplicationForm } from './ReplicationForm';

const NEW = 'new';

/** Which other units apply the idea. It is told, and never counted. */
export function Replications({ idea, publication }: { idea: Idea; publication: Publication }) {
  const m = useMessages(publicMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const notes = useInfiniteQuery(replicationsQuery(idea.id));
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<{ number: number; title: string } | null>(null);
  const arrive = async (title: string) => {
    await queries.invalidateQueries({ queryKey: publicKey(idea.id) });
    setOpen(null);
    setDone((before) => ({ number: (before?.number ?? 0) + 1, title }));
  };
  const close = () => setOpen(null);
  const { applied, planned } = publication;
  return (
    <section class={css.panel} aria-labelledby="replications">
      <h2 id="replications">{m.replications}</h2>
      <p>
        {applied > 0 && <strong>{m.applied({ count: formats.number(applied) })} </strong>}
        {planned > 0 && m.planned({ count: formats.number(planned) })}
        {applied + planned === 0 && m.notApplied}
      </p>
      {done && <Arrived key={done.number} tone="good" title={done.title} />}
      <Note
        idea={idea}
        isOpen={open === NEW}
        onOpen={() => setOpen(NEW)}
        onDone={() => arrive(m.saved)}
        onClose={close}
      />
      <QueryView query={notes}>
        {({ pages }) => (
          <>
            <ul class={css.list} aria-label={m.replications}>
              {pages
                .flatMap(({ items }) => items)
                .map((note) => (
                  <li key={note.id} class={css.item}>
                    {open === note.id ? (
                      <ReplicationForm
                        ideaId={idea.id}
                        note={note}
                        unit={note.unit}
                        anyUnit={false}
                        onDone={() => arrive(m.saved)}
                        onClose={close}
                      />
                    ) : (
                      <OneNote
                        note={note}
                        ideaId={idea.id}
                        onEdit={() => setOpen(note.id)}
                        onWithdrawn={() => arrive(m.withdrawn)}
                      />
                    )}
                  </li>
                ))}
            </ul>
            {notes.hasNextPage && (
              <ButtonRow>
                <Button
                  look="secondary"
                  pending={notes.isFetchingNextPage}
                  onClick={() => void notes.fetchNextPage()}
                >
                  {m.more}
                </Button>
              </ButtonRow>
            )}
          </>
        )}
      </QueryView>
      <p class={css.meta}>{m.notCounted}</p>
    </section>
  );
}

interface NoteProps {
  idea: Idea;
  isOpen: boolean;
  onOpen: () => void;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Officers choose among their units; a worker speaks for the own one, unless the idea comes from there. */
function Note({ idea, isOpen, onOpen, onDone, onClose }: NoteProps) {
  const m = useMessages(publicMessages);
  const current = useSession();
  const isOfficer = hasRole(current, 'UNIT_OFFICER', 'LEADER', 'ADMIN');
  const registration = useQuery(
    registrationQuery(idea.campaignId, current.status === 'signedIn' ? current.me.id : undefined),
  );
  if (current.status !== 'signedIn' || registration.data === undefined) return null;
  const own =
    registration.data && registration.data.unit.id !== idea.unit?.id ? registration.data.unit : null;
  if (!isOfficer && registration.data === null) {
    return (
      <p>
        <a href={paths.register}>{m.registerFirst}</a>
      </p>
    );
  }
  if (!isOfficer && !own) return null;
  return isOpen ? (
    <ReplicationForm
      ideaId={idea.id}
      note={null}
      unit={own}
      anyUnit={isOfficer}
      onDone={onDone}
      onClose={onClose}
    />
  ) : (
    <ButtonRow>
      <Button look="secondary" onClick={onOpen}>
        {m.note}
      </Button>
    </ButtonRow>
  );
}

interface OneNoteProps {
  note: Replication;
  ideaId: string;
  onEdit: () => void;
  onWithdrawn: () => Promise<void>;
}

function OneNote({ note, ideaId, onEdit, onWithdrawn }: OneNoteProps) {
  const m = useMessages(publicMessages);
  const formats = useFormats();
  const about = m.editAbout({ unit: note.unit.name });
  const withdraw = async () => {
    const params = { path: { ideaId, id: note.id } };
    await answer(api.DELETE('/api/v1/ideas/{ideaId}/replications/{id}', { params }));
    await onWithdrawn();
  };
  return (
    <>
      <h3>{note.unit.name}</h3>
      <p class={css.meta}>
        {[
          note.appliedOn ? m.appliedOn({ day: formats.day(note.appliedOn) }) : m.state[note.state],
          m.notedOn({ day: formats.date(note.createdAt) }),
          ...(note.noterName ? [m.notedBy({ name: note.noterName })] : []),
        ].join(', ')}
      </p>
      <p class={css.text}>{note.text}</p>
      {note.benefitText && (
        <p class={css.text}>
          <strong>{m.result}:</strong> {note.benefitText}
        </p>
      )}
      {note.mayChange && (
        <ButtonRow>
          <Button look="quiet" onClick={onEdit}>
            {m.edit}
            <span class="visually-hidden">{about}</span>
          </Button>
          <ConfirmDialog
            label={m.withdraw}
            about={about}
            title={m.withdrawTitle}
            text={m.withdrawText}
            run={withdraw}
          />
        </ButtonRow>
      )}
    </>
  );
}
