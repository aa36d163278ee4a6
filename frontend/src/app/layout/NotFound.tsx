import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { layoutMessages } from './messages';

export function NotFound() {
  const m = useMessages(layoutMessages);
  return (
    <Page title={m.notFound} lead={m.notFoundHint} narrow>
      <ButtonRow>
        <ButtonLink href={paths.home}>{m.toHome}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
