import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { Phase, Sprint } from '../../shared/api/types';
import { phasesQuery, sprintsQuery } from '../../shared/campaign/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Tag, type Tone } from '../../shared/ui/Tag';
import css from './Campaign.module.css';
import { campaignMessages } from './messages';
import { PeriodForm, type Subject } from './PeriodForm';
import { Remove } from './Remove';

/** Which form is open: one at a time, so that the page stays easy to follow. */
export interface Editing {
  open: string | null;
  show: (key: string | null) => void;
  onDone: (title: string) => void;
}

const TONES: Record<Phase['state'] | Sprint['state'], Tone> = {
  UPCOMING: 'plain',
  OPEN: 'good',
  GRACE: 'busy',
  CLOSED: 'plain',
  CLOSED_OFF: 'plain',
};

export function Phases({ campaignId, editing }: { campaignId: string; editing: Editing }) {
  const m = useMessages(campaignMessages);
  const phases = useQuery(phasesQuery(campaignId));
  const sprints = useQuery(sprintsQuery(campaignId));
  return (
    <section class={css.section} aria-labelledby="phases">
      <h2 id="phases">{m.phases}</h2>
      <QueryView
        query={phases}
        isEmpty={(data) => data.items.length === 0}
        empty={<p class="soft">{m.noPhases}</p>}
      >
        {(data) => (
          <ol class={css.list}>
            {data.items.map((phase) => (
              <PhaseItem
                key={phase.id}
                phase={phase}
                sprints={(sprints.data?.items ?? []).filter((sprint) => sprint.phaseId === phase.id)}
                campaignId={campaignId}
                editing={editing}
              />
            ))}
          </ol>
        )}
      </QueryView>
      <Edit
        label={m.addPhase}
        done={m.added}
        subject={{ kind: 'newPhase', campaignId }}
        editing={editing}
        id="newPhase"
      />
    </section>
  );
}

interface PhaseProps {
  phase: Phase;
  sprints: Sprint[];
  campaignId: string;
  editing: Editing;
}

function PhaseItem({ phase, sprints, campaignId, editing }: PhaseProps) {
  const m = useMessages(campaignMessages);
  const formats = useFormats();
  return (
    <li class={css.phase}>
      <Head level="h3" name={phase.name} state={phase.state} />
      <p>{m.closing({ from: formats.dateTime(phase.opensAt), until: formats.dateTime(phase.closesAt) })}</p>
      <p class="soft">{m.grace({ until: formats.dateTime(phase.graceEndsAt) })}</p>
      <p>
        <a href={withQuery(paths.leaderboard, { campaign: campaignId, phase: phase.id })}>
          {m.board}
          <span class="visually-hidden">{m.of({ name: phase.name })}</span>
        </a>
      </p>
      <Edit
        label={m.editPhase}
        done={m.saved}
        name={phase.name}
        subject={{ kind: 'phase', phase }}
        editing={editing}
        id={phase.id}
      >
        <Remove kind="phases" subject={phase} onDone={() => editing.onDone(m.removed)} />
      </Edit>
      {sprints.length > 0 && (
        <ul class={css.list}>
          {sprints.map((sprint) => (
            <SprintItem key={sprint.id} sprint={sprint} campaignId={campaignId} editing={editing} />
          ))}
        </ul>
      )}
      <Edit
        label={m.addSprint}
        done={m.added}
        name={phase.name}
        subject={{ kind: 'newSprint', phase }}
        editing={editing}
        id={`sprint-of-${phase.id}`}
      />
    </li>
  );
}

function SprintItem({
  sprint,
  campaignId,
  editing,
}: {
  sprint: Sprint;
  campaignId: string;
  editing: Editing;
}) {
  const m = useMessages(campaignMessages);
  const formats = useFormats();
  return (
    <li class={css.sprint}>
      <Head level="h4" name={sprint.name} state={sprint.state} />
      <p>{m.closing({ from: formats.dateTime(sprint.opensAt), until: formats.dateTime(sprint.closesAt) })}</p>
      <p>{m.goalOf({ count: formats.number(sprint.goal) })}</p>
      <p>
        <a href={withQuery(paths.leaderboard, { campaign: campaignId, sprint: sprint.id })}>
          {m.board}
          <span class="visually-hidden">{m.of({ name: sprint.name })}</span>
        </a>
      </p>
      <Edit
        label={m.editSprint}
        done={m.saved}
        name={sprint.name}
        subject={{ kind: 'sprint', sprint }}
        editing={editing}
        id={sprint.id}
      >
        <Remove kind="sprints" subject={sprint} onDone={() => editing.onDone(m.removed)} />
      </Edit>
    </li>
  );
}

function Head({
  level: Level,
  name,
  state,
}: {
  level: 'h3' | 'h4';
  name: string;
  state: Phase['state'] | Sprint['state'];
}) {
  const m = useMessages(campaignMessages);
  return (
    <div class={css.head}>
      <Level>{name}</Level>
      <Tag tone={TONES[state]}>{m.state[state]}</Tag>
    </div>
  );
}

interface EditProps {
  id: string;
  label: string;
  /** What is said when it is done. */
  done: string;
  name?: string;
  subject: Subject;
  editing: Editing;
  children?: preact.ComponentChildren;
}

function Edit({ id, label, done, name, subject, editing, children }: EditProps) {
  const m = useMessages(campaignMessages);
  if (editing.open === id) {
    return (
      <PeriodForm
        subject={subject}
        title={name ? `${label}${m.of({ name })}` : label}
        onDone={() => editing.onDone(done)}
        onClose={() => editing.show(null)}
      />
    );
  }
  return (
    <ButtonRow>
      <Button look="secondary" onClick={() => editing.show(id)}>
        {label}
        {name && <span class="visually-hidden">{m.of({ name })}</span>}
      </Button>
      {children}
    </ButtonRow>
  );
}
