import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../i18n/messages';
import { Skeleton } from '../ui/Skeleton';
import { commonMessages } from '../words/common';

type Props = { idea: string; recognition?: boolean };

/** What sends files is fetched only where files may be added. */
export function LazyAttachFiles(props: Props) {
  const common = useMessages(commonMessages);
  const [loaded, setLoaded] = useState<{ AttachFiles: ComponentType<Props> } | null>(null);
  useEffect(() => {
    void import('./AttachFiles').then(({ default: AttachFiles }) => setLoaded({ AttachFiles }));
  }, []);
  return loaded ? <loaded.AttachFiles {...props} /> : <Skeleton label={common.loading} lines={2} />;
}
