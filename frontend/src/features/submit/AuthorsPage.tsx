import { useMessages } from '../../shared/i18n/messages';
import { AsidePage } from './AsidePage';
import { AuthorsFields } from './AuthorsFields';
import { ByScreen } from './ByScreen';
import { moreMessages } from './more';
import { authorsErrors } from './moreErrors';

export default function AuthorsPage() {
  const m = useMessages(moreMessages);
  return (
    <ByScreen
      step={
        <AsidePage
          title={m.authorsTitle}
          Fields={AuthorsFields}
          validate={(form) => authorsErrors(form, m)}
        />
      }
    />
  );
}
