import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import type { SendProps } from './DeclareAndSend';

/** The check of the whole form and the sending are fetched while the answers are being read. */
export function LazySend(props: SendProps) {
  const common = useMessages(commonMessages);
  const [loaded, setLoaded] = useState<{ DeclareAndSend: ComponentType<SendProps> } | null>(null);
  useEffect(() => {
    void import('./DeclareAndSend').then(({ DeclareAndSend }) => setLoaded({ DeclareAndSend }));
  }, []);
  return loaded ? <loaded.DeclareAndSend {...props} /> : <Skeleton label={common.loading} lines={4} />;
}
