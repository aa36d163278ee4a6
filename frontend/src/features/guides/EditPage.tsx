import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { GuideDraft, GuideSummary, Me } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { said } from '../../shared/i18n/said';
import { Arrived } from '../../shared/ui/Arrived';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Tag } from '../../shared/ui/Tag';
import { editPath, guidePath } from './addresses';
import { editMessages } from './edit';
import { GuideForm } from './GuideForm';
import css from './Guides.module.css';
import { guideMessages } from './messages';
import { draftQuery, draftsQuery } from './queries';
import { RemoveGuide } from './RemoveGuide';

const mayEdit = (me: Me) => me.grants.some(({ role }) => role === 'ADMIN');

const NEW = 'new';

/** For administrators: all guides, or the one of `?id=`. */
export default function EditPage() {
  const m = useMessages(editMessages);
  const { id } = useLocation().query;
  const title = !id ? m.listTitle : id === NEW ? m.newTitle : m.editTitle;
  return (
    <Page
      title={title}
      lead={id ? undefined : m.listLead}
      back={
        id ? { href: entryPaths.guideEditing, label: m.toList } : { href: entryPaths.guides, label: m.toRead }
      }
      narrow
    >
      <SignedIn here={id ? editPath(id) : entryPaths.guideEditing} allowed={mayEdit}>
        {() => (!id ? <Drafts /> : id === NEW ? <NewGuide /> : <OneDraft key={id} id={id} />)}
      </SignedIn>
    </Page>
  );
}

function Drafts() {
  const m = useMessages(editMessages);
  const drafts = useQuery(draftsQuery);
  return (
    <>
      <QueryView
        query={drafts}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.none}</p>}
      >
        {({ items }) => (
          <ul class={css.edited}>
            {items.map((guide) => (
              <Draft key={guide.id} guide={guide} />
            ))}
          </ul>
        )}
      </QueryView>
      <ButtonRow>
        <ButtonLink href={editPath(NEW)}>{m.add}</ButtonLink>
      </ButtonRow>
    </>
  );
}

function Draft({ guide }: { guide: GuideSummary }) {
  const m = useMessages(editMessages);
  const { audiences, everybody } = useMessages(guideMessages);
  const language = useLanguage();
  const formats = useFormats();
  return (
    <li>
      <a class={css.name} href={editPath(guide.id)}>
        {said(language, guide.heading.vi, guide.heading.en)}
      </a>
      <p>
        <Tag tone={guide.published ? 'good' : 'plain'}>{guide.published ? m.published : m.unpublished}</Tag>{' '}
        {guide.audience ? audiences[guide.audience] : everybody}
      </p>
      <p class="soft">{m.about({ slug: guide.slug, day: formats.date(guide.changedAt) })}</p>
    </li>
  );
}

function NewGuide() {
  const { route } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const told = useTold();
  return (
    <GuideForm
      key={attempt}
      draft={null}
      onSaved={(saved) => {
        told(saved);
        route(editPath(saved.guide.id), true);
      }}
      onDiscard={() => setAttempt(attempt + 1)}
    />
  );
}

/** After each change both lists are asked for anew, and the form goes on with what was saved. */
function useTold() {
  const queries = useQueryClient();
  return (saved: GuideDraft) => {
    queries.setQueryData(draftQuery(saved.guide.id).queryKey, saved);
    void queries.invalidateQueries({ queryKey: draftsQuery.queryKey, exact: true });
    void queries.invalidateQueries({ queryKey: ['guides'] });
  };
}

function OneDraft({ id }: { id: string }) {
  const m = useMessages(editMessages);
  const { route } = useLocation();
  const queries = useQueryClient();
  const draft = useQuery(draftQuery(id));
  const told = useTold();
  const [saves, setSaves] = useState(0);
  const [discards, setDiscards] = useState(0);
  return (
    <>
      {saves > 0 && <Arrived key={saves} tone="good" title={m.saved} />}
      <QueryView query={draft}>
        {(found) => (
          <>
            {found.published && (
              <p>
                <a href={guidePath(found.guide.slug)}>{m.toRead}</a>
              </p>
            )}
            <GuideForm
              key={`${String(found.version)}-${String(discards)}`}
              draft={found}
              onSaved={(saved) => {
                told(saved);
                setSaves(saves + 1);
              }}
              onDiscard={() => {
                void draft.refetch().then(() => setDiscards(discards + 1));
              }}
            />
            <RemoveGuide
              draft={found}
              onRemoved={() => {
                void queries.invalidateQueries({ queryKey: draftsQuery.queryKey, exact: true });
                void queries.invalidateQueries({ queryKey: ['guides'] });
                route(entryPaths.guideEditing);
              }}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
