import { entryPaths } from '../entryPaths';
import { defineMessages, useMessages } from '../i18n/messages';
import { withQuery } from '../paths';
import { vi } from './messages.vi';

const messages = defineMessages(vi, () => import('./messages.en').then((loaded) => loaded.en));

/** From a screen to the guide that shows how it is used. */
export function GuideLink({ name }: { name: 'sign-in' | 'submit' | 'returned' | 'assisted-entry' | 'review' | 'import' }) {
  const m = useMessages(messages);
  return (
    <p>
      <a href={withQuery(entryPaths.guides, { name })}>{m.howTo}</a>
    </p>
  );
}
