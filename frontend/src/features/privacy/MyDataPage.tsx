import { useQuery } from '@tanstack/preact-query';
import { api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { PersonalSection } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { ButtonRow } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { CorrectName } from './CorrectName';
import { KeepingTimes } from './KeepingTimes';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';
import { MyRequests } from './MyRequests';
import { myDataQuery } from './queries';
import { Section } from './Section';
import { TakingPart } from './TakingPart';

/** What is kept about whoever is signed in, and what they can have done about it. */
export default function MyDataPage() {
  const m = useMessages(privacyMessages);
  return (
    <Page title={m.title} lead={m.lead} back={{ href: addresses.account, label: m.account }} narrow>
      <SignedIn here={addresses.mine}>
        {(me) => (
          <>
            <Kept />
            <CorrectName me={me} />
            <TakingPart />
            <MyRequests />
            <KeepingTimes />
          </>
        )}
      </SignedIn>
    </Page>
  );
}

function Kept() {
  const m = useMessages(privacyMessages);
  const common = useMessages(commonMessages);
  const data = useQuery(myDataQuery);
  return (
    <section class={css.part} aria-labelledby="kept">
      <h2 id="kept">{m.kept}</h2>
      <QueryView query={data} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {({ sections }) => (
          <>
            {sections.filter(holds).map((section) => (
              <Section key={section.name} section={section} />
            ))}
            <Empty sections={sections.filter((section) => !holds(section))} />
          </>
        )}
      </QueryView>
      <ButtonRow>
        <Download
          label={m.read}
          name="du-lieu-cua-toi.html"
          look="secondary"
          fetch={() => api.GET('/api/v1/me/data/file.html', { parseAs: 'blob' })}
        />
        <Download
          label={m.program}
          name="du-lieu-cua-toi.json"
          look="secondary"
          fetch={() => api.GET('/api/v1/me/data/file.json', { parseAs: 'blob' })}
        />
      </ButtonRow>
    </section>
  );
}

const holds = ({ rows, whole }: PersonalSection) => rows.length > 0 || !whole;

/** What a programme of this kind could keep and does not of this person: worth knowing, and not worth a line each. */
function Empty({ sections }: { sections: PersonalSection[] }) {
  const m = useMessages(privacyMessages);
  const spoken = useLanguage();
  if (sections.length === 0) return null;
  return (
    <details class={css.section}>
      <summary>
        <strong>{m.nothingKept}</strong> <span class="soft">{m.otherKinds({ count: sections.length })}</span>
      </summary>
      <ul>
        {sections.map((section) => (
          <li key={section.name}>{section.title[spoken]}</li>
        ))}
      </ul>
    </details>
  );
}
