import { entryPaths } from '../entryPaths';
import { useMessages } from '../i18n/messages';
import { withQuery } from '../paths';
import { helpMessages } from './messages';

/** Those that every installation has from its first day. */
type Name = 'sign-in' | 'submit' | 'returned' | 'assisted-entry' | 'review' | 'import';

/** From a screen to the guide that shows how it is used. */
export function GuideLink({ name }: { name: Name }) {
  const m = useMessages(helpMessages);
  return (
    <p>
      <a href={withQuery(entryPaths.guides, { name })}>{m.howTo}</a>
    </p>
  );
}
