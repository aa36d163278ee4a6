import { useSession } from '../../shared/api/session';
import type { GuideSummary, Role } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { guidePath } from './addresses';
import css from './Guides.module.css';
import { guideMessages } from './messages';

/** What concerns everybody and the person's own roles first, then the others. */
function grouped(guides: GuideSummary[], held: Role[]): [Role | null, GuideSummary[]][] {
  const weight = (audience: Role | null) => (audience === null ? 0 : held.includes(audience) ? 1 : 2);
  const audiences = [...new Set(guides.map(({ audience }) => audience))].sort(
    (one, other) => weight(one) - weight(other),
  );
  return audiences.map((audience): [Role | null, GuideSummary[]] => [
    audience,
    guides.filter((guide) => guide.audience === audience),
  ]);
}

export function GuideList({ guides }: { guides: GuideSummary[] }) {
  const m = useMessages(guideMessages);
  const language = useLanguage();
  const session = useSession();
  const held = session.status === 'signedIn' ? session.me.grants.map(({ role }) => role) : [];
  return (
    <>
      {grouped(guides, held).map(([audience, group]) => {
        const id = `guides-${audience ?? 'everybody'}`;
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{audience ? m.audiences[audience] : m.everybody}</h2>
            <ul class={css.list}>
              {group.map((guide) => (
                <li key={guide.slug}>
                  <a class={css.name} href={guidePath(guide.slug)}>
                    {said(language, guide.heading.vi, guide.heading.en)}
                  </a>
                  <p>{said(language, guide.summary.vi, guide.summary.en)}</p>
                  <p class="soft">
                    {m.steps({ count: guide.steps })}
                    {guide.video && `, ${m.withVideo}`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
