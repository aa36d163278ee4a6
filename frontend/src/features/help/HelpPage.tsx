import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { helpMessages } from './messages';

export default function HelpPage() {
  const m = useMessages(helpMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      {m.items.map((item) => (
        <section key={item.question}>
          <h2>{item.question}</h2>
          <p>{item.answer}</p>
        </section>
      ))}
      <p>
        <a href={entryPaths.guides}>{m.guides}</a>
      </p>
      <ButtonRow>
        <ButtonLink href={entryPaths.askForHelp}>{m.ask}</ButtonLink>
        <ButtonLink look="secondary" href={paths.submitProblem}>
          {m.start}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
