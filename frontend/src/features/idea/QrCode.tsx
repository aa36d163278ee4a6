import { useMemo } from 'preact/hooks';
import { save } from '../../shared/files/Download';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import css from './Public.module.css';
import { publicMessages } from './public';
import { codeSvg, modulesOf, posterPng, posterSvg } from './qrPicture';

interface Props {
  address: string;
  number: string;
  title: string;
}

export default function QrCode({ address, number, title }: Props) {
  const m = useMessages(publicMessages);
  const modules = useMemo(() => modulesOf(address), [address]);
  const text = { number: m.number({ number }), title };
  const savePng = async () => {
    const picture = await posterPng(modules, text);
    if (picture) save(picture, `${number}.png`);
  };
  const saveSvg = () =>
    save(new Blob([posterSvg(modules, text)], { type: 'image/svg+xml' }), `${number}.svg`);
  return (
    <div class={css.qr}>
      <div class={css.qrRow}>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(codeSvg(modules))}`}
          alt={m.qrOf({ title })}
          width={160}
          height={160}
        />
        <p>
          <strong>{text.number}</strong>
          <br />
          {title}
        </p>
      </div>
      <p class="soft">{m.qrHint}</p>
      <ButtonRow>
        <Button look="secondary" onClick={() => void savePng()}>
          {m.png}
        </Button>
        <Button look="secondary" onClick={saveSvg}>
          {m.svg}
        </Button>
      </ButtonRow>
    </div>
  );
}
