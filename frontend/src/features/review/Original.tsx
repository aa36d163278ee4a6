import { useQuery } from '@tanstack/preact-query';
import { useMessages } from '../../shared/i18n/messages';
import { useWords } from '../../shared/words/domain';
import { deskMessages } from './desk';
import { originalQuery } from './queries';

/** Which idea has the number that is being typed. */
export function Original({ number }: { number: string }) {
  const m = useMessages(deskMessages);
  const words = useWords();
  const original = useQuery(originalQuery(number.trim().toUpperCase()));
  return (
    <p class="soft" role="status">
      {original.data
        ? m.found({
            title: original.data.title ?? '',
            unit: original.data.unit?.name ?? '',
            state: original.data.state ? words.state[original.data.state] : '',
          })
        : original.isError
          ? m.notFound
          : ''}
    </p>
  );
}
