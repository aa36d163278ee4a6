import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { ComparedText, LookAlike, Passage } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { StateTag } from '../../shared/words/StateTag';
import { vi } from './lookAlike.vi';
import css from './LookAlikes.module.css';
import { lookAlikesQuery } from './queries';

const messages = defineMessages(vi, () => import('./lookAlike.en').then((loaded) => loaded.en));

/** Other ideas with much of the same wording, for a reviewer to judge; nothing is decided by it. */
export function LookAlikes({ ideaId }: { ideaId: string }) {
  const m = useMessages(messages);
  const found = useQuery(lookAlikesQuery(ideaId));
  return (
    <section class={css.panel} aria-labelledby="look-alikes">
      <h3 id="look-alikes">{m.title}</h3>
      <QueryView
        query={found}
        isEmpty={(page) => page.items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {(page) => (
          <ul class={css.list}>
            {page.items.map((one, place) => (
              <li key={one.id ?? place}>
                <OneLookAlike one={one} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function OneLookAlike({ one }: { one: LookAlike }) {
  const m = useMessages(messages);
  const formats = useFormats();
  const isCopy = one.sameUnit && one.likeness === 'NEAR_IDENTICAL';
  const title = isCopy ? m.copyHere : one.sameUnit ? m.similarHere : m.elsewhere;
  return (
    <Notice tone={isCopy ? 'bad' : one.sameUnit ? 'act' : 'info'} title={title}>
      <p>
        {m.percent({ percent: `${formats.number(one.percent)} %` })} · {one.unit.name}
      </p>
      {one.id === null ? (
        <p class="soft">{m.hidden}</p>
      ) : (
        <>
          <p>
            <a href={path(paths.idea, { id: one.id })}>{one.title ?? one.number}</a>{' '}
            <span class="soft">{one.number}</span> {one.state && <StateTag state={one.state} />}
          </p>
          <details class={css.compare} open={isCopy}>
            <summary>{m.compare}</summary>
            <p class="soft">{m.legend}</p>
            {one.texts.map((text) => (
              <Compared key={text.field} text={text} />
            ))}
          </details>
        </>
      )}
    </Notice>
  );
}

function Compared({ text }: { text: ComparedText }) {
  const m = useMessages(messages);
  return (
    <>
      <p class={css.field}>{m.fields[text.field]}</p>
      <div class={css.texts}>
        <Side label={m.here} passages={text.here} />
        <Side label={m.there} passages={text.there} />
      </div>
    </>
  );
}

function Side({ label, passages }: { label: string; passages: Passage[] }) {
  const m = useMessages(messages);
  return (
    <div>
      <p class={css.side}>{label}</p>
      <div class={css.text}>
        {passages.length === 0 && <span class="soft">{m.nothing}</span>}
        {passages.map((passage, place) =>
          passage.same || passage.text.trim() === '' ? (
            passage.text
          ) : (
            <mark key={place}>
              <span class="visually-hidden">{m.differs} </span>
              {passage.text}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}
