import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { signOut } from '../../shared/api/session';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { accountMessages } from './messages';

interface Props {
  /** There is no other device. */
  alone: boolean;
  onOthersEnded: () => void;
}

export function EndAll({ alone, onOthersEnded }: Props) {
  const m = useMessages(accountMessages);
  const queries = useQueryClient();
  const { route } = useLocation();
  const [asking, setAsking] = useState<'others' | 'everywhere' | null>(null);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const keepThis = asking === 'others';
      await answer(api.POST('/api/v1/me/sessions/end-all', { body: { keepThis } }));
      setAsking(null);
      if (keepThis) {
        await queries.invalidateQueries({ queryKey: ['my-sessions'] });
        onOthersEnded();
        return;
      }
      await signOut();
      queries.clear();
      route(paths.home);
    },
  });
  const isOthers = asking === 'others';
  return (
    <>
      <ButtonRow>
        {!alone && (
          <Button look="secondary" onClick={() => setAsking('others')}>
            {m.others}
          </Button>
        )}
        <Button look="danger" onClick={() => setAsking('everywhere')}>
          {m.everywhere}
        </Button>
      </ButtonRow>
      <DialogForm
        title={isOthers ? m.others : m.everywhere}
        text={isOthers ? m.othersText : m.everywhereText}
        yes={isOthers ? m.others : m.everywhere}
        sending={m.working}
        look={isOthers ? 'primary' : 'danger'}
        open={asking !== null}
        onClose={() => setAsking(null)}
        form={form}
      />
    </>
  );
}
