import { useMessages } from '../../shared/i18n/messages';
import { AsidePage } from './AsidePage';
import { ByScreen } from './ByScreen';
import { moreMessages } from './more';
import { recognitionErrors } from './moreErrors';
import { MoreFields } from './MoreFields';

export default function MorePage() {
  const m = useMessages(moreMessages);
  return (
    <ByScreen
      step={
        <AsidePage title={m.moreTitle} Fields={MoreFields} validate={(form) => recognitionErrors(form, m)} />
      }
    />
  );
}
