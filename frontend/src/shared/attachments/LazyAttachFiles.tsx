import { useMessages } from '../i18n/messages';
import { lazyPart } from '../ui/lazyPart';
import { Skeleton } from '../ui/Skeleton';
import { commonMessages } from '../words/common';

function Loading() {
  const common = useMessages(commonMessages);
  return <Skeleton label={common.loading} lines={2} />;
}

/** What sends files is fetched only where files may be added. */
export const LazyAttachFiles = lazyPart<{ idea: string; recognition?: boolean }>(
  () => import('./AttachFiles').then((loaded) => loaded.default),
  Loading,
);
