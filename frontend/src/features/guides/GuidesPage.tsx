import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { editPath } from './addresses';
import { GuideList } from './GuideList';
import css from './Guides.module.css';
import { GuideView } from './GuideView';
import { keepOpened } from './keepOpened';
import { guideMessages } from './messages';
import { guideQuery, guidesQuery } from './queries';

/** All guides, or the one of `?name=`. */
export default function GuidesPage() {
  const { name } = useLocation().query;
  useEffect(keepOpened, []);
  return name ? <OneGuide key={name} slug={name} /> : <AllGuides />;
}

function AllGuides() {
  const m = useMessages(guideMessages);
  const guides = useQuery(guidesQuery);
  const edits = hasRole(useSession(), 'ADMIN');
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <QueryView
        query={guides}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.none}</p>}
      >
        {({ items }) => <GuideList guides={items} />}
      </QueryView>
      {edits && (
        <ButtonRow>
          <ButtonLink look="secondary" href={entryPaths.guideEditing}>
            {m.edit}
          </ButtonLink>
        </ButtonRow>
      )}
    </Page>
  );
}

function OneGuide({ slug }: { slug: string }) {
  const m = useMessages(guideMessages);
  const language = useLanguage();
  const formats = useFormats();
  const guide = useQuery(guideQuery(slug));
  const edits = hasRole(useSession(), 'ADMIN');
  const heading = guide.data && said(language, guide.data.heading.vi, guide.data.heading.en);
  return (
    <Page
      title={heading ?? m.title}
      lead={guide.data && said(language, guide.data.summary.vi, guide.data.summary.en)}
      back={{ href: entryPaths.guides, label: m.toList }}
      narrow
    >
      <QueryView query={guide}>
        {(found) => (
          <>
            <GuideView guide={found} />
            <p class="soft">{m.changed({ day: formats.date(found.changedAt) })}</p>
            <div class={css.screenOnly}>
              <ButtonRow>
                <Button look="secondary" onClick={() => print()}>
                  {m.print}
                </Button>
                {edits && (
                  <ButtonLink look="quiet" href={editPath(found.id)}>
                    {m.editThis}
                  </ButtonLink>
                )}
              </ButtonRow>
              <p>
                {m.stuck} <a href={entryPaths.askForHelp}>{m.ask}</a>
              </p>
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}
