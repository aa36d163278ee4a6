import { api } from '../../shared/api/client';
import { Download } from '../../shared/files/Download';
import { useMessages } from '../../shared/i18n/messages';
import { entryMessages } from './messages';

interface Props {
  id: string;
  about: string;
  look?: 'secondary' | 'quiet';
}

/** A receipt with a claim code of its own, to be printed. */
export function SlipButton({ id, about, look = 'quiet' }: Props) {
  const m = useMessages(entryMessages);
  return (
    <Download
      label={m.slip}
      about={m.slipOf({ title: about })}
      name={`phieu-bien-nhan-${id}.pdf`}
      look={look}
      fetch={() =>
        api.POST('/api/v1/assisted-entries/{id}/slip', { params: { path: { id } }, parseAs: 'blob' })
      }
    />
  );
}
