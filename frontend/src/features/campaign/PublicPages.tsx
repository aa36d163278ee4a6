import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { answer, api, ifMatch } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { PublicationSettings } from '../../shared/api/types';
import { Form, SendRow } from '../../shared/form/Form';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { SummaryList } from '../../shared/ui/SummaryList';
import css from './Campaign.module.css';
import { campaignMessages } from './messages';
import type { Editing } from './Phases';
import { publicationQuery } from './queries';

const OPEN = 'public-pages';
const LEAST_REASON = 3;
const MOST_REASON = 500;

/** What people may do on the public pages of the campaign's ideas. */
export function PublicPages({ campaignId, editing }: { campaignId: string; editing: Editing }) {
  const m = useMessages(campaignMessages);
  const settings = useQuery(publicationQuery(campaignId));
  const isOn = (on: boolean) => (on ? m.switched.true : m.switched.false);
  return (
    <section class={css.section} aria-labelledby="public-pages">
      <h2 id="public-pages">{m.publicPage}</h2>
      <QueryView query={settings}>
        {(found) =>
          editing.open === OPEN ? (
            <Switches
              campaignId={campaignId}
              settings={found}
              onDone={() => editing.onDone(m.saved)}
              onClose={() => editing.show(null)}
            />
          ) : (
            <>
              <SummaryList
                rows={[
                  { key: 'likes', label: m.likesAre, value: isOn(found.likes) },
                  { key: 'comments', label: m.commentsAre, value: isOn(found.comments) },
                ]}
              />
              {found.mayChange && (
                <ButtonRow>
                  <Button look="secondary" onClick={() => editing.show(OPEN)}>
                    {m.changeSwitches}
                  </Button>
                </ButtonRow>
              )}
              {found.comments && (
                <p>
                  <a href={paths.reviewComments}>{m.reportedComments}</a>
                </p>
              )}
            </>
          )
        }
      </QueryView>
    </section>
  );
}

interface Props {
  campaignId: string;
  settings: PublicationSettings;
  onDone: () => void;
  onClose: () => void;
}

function Switches({ campaignId, settings, onDone, onClose }: Props) {
  const m = useMessages(campaignMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: { likes: settings.likes, comments: settings.comments, reason: '' },
    validate: ({ reason }): Record<string, string> =>
      reason.trim().length < LEAST_REASON ? { reason: m.reasonShort } : {},
    submit: async (body) => {
      const params = { path: { id: campaignId }, header: ifMatch(settings.version) };
      await answer(api.PUT('/api/v1/campaigns/{id}/publication-settings', { params, body }));
      await Promise.all(
        [['campaigns'], ['publication']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone();
    },
  });
  const { values, set } = form;
  return (
    <div class={css.editor}>
      <Form form={form} label={m.changeSwitches}>
        <p>{m.publicPageHint}</p>
        <Checkbox
          name="likes"
          label={m.likes}
          checked={values.likes}
          onChange={(likes) => set('likes', likes)}
        />
        <Checkbox
          name="comments"
          label={m.comments}
          checked={values.comments}
          onChange={(comments) => set('comments', comments)}
        />
        <TextField
          name="reason"
          label={m.switchesReason}
          error={form.errors['reason']}
          maxLength={MOST_REASON}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        <SendRow form={form} yes={m.saveSwitches} onClose={onClose} />
      </Form>
    </div>
  );
}
