import { useState } from 'preact/hooks';
import type { IdeaLink } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { StateTag } from '../../shared/words/StateTag';
import { deskMessages } from './desk';
import { EndLinkDialog } from './EndLinkDialog';
import { LinkDialog } from './LinkDialog';
import css from './Review.module.css';

/** Of another unit's idea that is not published, only the number is told. */
function Other({ other }: { other: IdeaLink['other'] }) {
  const m = useMessages(deskMessages);
  if (other.unit === null || other.state === null) {
    return (
      <>
        {other.number} <span class="soft">({m.notYours})</span>
      </>
    );
  }
  return (
    <>
      <a href={path(paths.reviewIdea, { id: other.id })}>
        {other.number} {other.title}
      </a>{' '}
      · {other.unit.name} <StateTag state={other.state} />
    </>
  );
}

/** What the idea has to do with others, in both directions. */
export function Links({ id, links, mayLink }: { id: string; links: IdeaLink[]; mayLink: boolean }) {
  const m = useMessages(deskMessages);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<IdeaLink | null>(null);
  return (
    <section class={css.links} aria-labelledby="links">
      <h3 id="links">{m.links}</h3>
      {links.length === 0 && <p class="soft">{m.noLinks}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {(link.outgoing ? m.linkTypes : m.linkFrom)[link.type]} <Other other={link.other} />
            </span>
            {link.reason && <span class="soft">{link.reason}</span>}
            {link.outgoing && mayLink && (
              <Button look="quiet" onClick={() => setEnding(link)}>
                {m.endLinkOf({ number: link.other.number })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayLink && (
        <div>
          <Button look="secondary" onClick={() => setAdding(true)}>
            {m.link}
          </Button>
        </div>
      )}
      <LinkDialog id={id} open={adding} onClose={() => setAdding(false)} />
      {ending && <EndLinkDialog link={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}
