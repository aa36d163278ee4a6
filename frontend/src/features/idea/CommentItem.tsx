import { answer, api } from '../../shared/api/client';
import type { IdeaComment } from '../../shared/api/types';
import { ModerateComment } from '../../shared/comments/ModerateComment';
import { moderationMessages } from '../../shared/comments/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { ConfirmDialog } from './ConfirmDialog';
import css from './Public.module.css';
import { publicMessages } from './public';
import { ReportComment } from './ReportComment';

interface Props {
  ideaId: string;
  comment: IdeaComment;
  onEdit: () => void;
  onDone: (title: string) => Promise<void>;
}

export function CommentItem({ ideaId, comment, onEdit, onDone }: Props) {
  const m = useMessages(publicMessages);
  const formats = useFormats();
  const words = useMessages(moderationMessages);
  const { id, unit, hidden, version, actions } = comment;
  const member = unit ? m.memberAt({ unit: unit.name }) : m.member;
  const who = comment.writerName ?? member;
  const about = m.aboutComment({ who });
  const can = (action: IdeaComment['actions'][number]) => actions.includes(action);
  const remove = async () => {
    await answer(api.DELETE('/api/v1/ideas/{ideaId}/comments/{id}', { params: { path: { ideaId, id } } }));
    await onDone(m.removed);
  };
  return (
    <>
      <p class={css.meta}>
        <strong>{comment.mine ? `${m.you} (${who})` : who}</strong>
        {comment.writerName && unit && `, ${unit.name}`}, {formats.dateTime(comment.createdAt)}
        {comment.editedAt && `, ${m.edited}`}
      </p>
      {hidden && (
        <Notice tone="act">
          <p>
            {hidden.fault
              ? m.hidden({ fault: words.faults[hidden.fault], reason: hidden.reason ?? '' })
              : m.hiddenByReports}
          </p>
        </Notice>
      )}
      <p class={css.text}>{comment.text}</p>
      {comment.reported && <p class={css.meta}>{m.reported}</p>}
      {actions.length > 0 && (
        <ButtonRow>
          {can('EDIT') && (
            <Button look="quiet" onClick={onEdit}>
              {m.edit}
              <span class="visually-hidden">{about}</span>
            </Button>
          )}
          {can('DELETE') && (
            <ConfirmDialog
              label={m.remove}
              about={about}
              title={m.removeTitle}
              text={m.removeText}
              run={remove}
            />
          )}
          {can('REPORT') && (
            <ReportComment ideaId={ideaId} id={id} about={about} onDone={() => onDone(m.reported)} />
          )}
          {can('HIDE') && (
            <ModerateComment decision="HIDE" about={about} {...{ ideaId, id, version, onDone }} />
          )}
          {can('KEEP') && (
            <ModerateComment decision="KEEP" about={about} {...{ ideaId, id, version, onDone }} />
          )}
        </ButtonRow>
      )}
    </>
  );
}
