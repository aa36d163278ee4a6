import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import css from './Home.module.css';
import { homeMessages } from './messages';

export function Steps() {
  const m = useMessages(homeMessages);
  const steps = [
    { title: m.step1, text: m.step1Text },
    { title: m.step2, text: m.step2Text },
    { title: m.step3, text: m.step3Text },
  ];
  return (
    <section class={css.how} aria-labelledby="how">
      <h2 id="how">{m.how}</h2>
      <ol class={css.steps}>
        {steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.ideas}>{m.published}</a>
      </p>
    </section>
  );
}
