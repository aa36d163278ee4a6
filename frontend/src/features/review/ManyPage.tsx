import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { counted } from './counted';
import { type Filter, filterOf } from './filter';
import { QueueFilters } from './QueueFilters';
import { mayReview } from './rights';
import { Job } from './ManyJob';
import { ManyForm } from './ManyForm';
import { manyMessages } from './many';
import { countQuery } from './manyQueries';

/** One decision for all that the filter shows; afterwards what became of each. */
export default function ManyPage() {
  const m = useMessages(manyMessages);
  const { query } = useLocation();
  const filter = filterOf(query);
  const job = query['job'];
  return (
    <Page
      title={m.title}
      lead={job ? undefined : m.lead}
      back={{ href: withQuery(paths.review, { ...filter }), label: m.back }}
      narrow
    >
      <SignedIn here={paths.reviewMany} allowed={mayReview}>
        {() => (job ? <Job key={job} id={job} /> : <Choose filter={filter} />)}
      </SignedIn>
    </Page>
  );
}

function Choose({ filter }: { filter: Filter }) {
  const m = useMessages(manyMessages);
  const formats = useFormats();
  const { route } = useLocation();
  const count = useQuery(countQuery(filter));
  return (
    <>
      <QueueFilters
        filter={filter}
        totals={undefined}
        onChange={(next) => route(withQuery(paths.reviewMany, { ...next }))}
      />
      <QueryView query={count}>
        {({ count: selected, leftOut, most }) => (
          <>
            <p role="status">
              <strong>{m.count({ count: counted(formats, selected) })}</strong>
            </p>
            {leftOut > 0 && <p class="soft">{m.leftOut({ count: counted(formats, leftOut) })}</p>}
            {selected === 0 && <Notice title={m.none} />}
            {selected > most && <Notice tone="act" title={m.tooMany({ most: formats.number(most) })} />}
            {selected > 0 && selected <= most && (
              <ManyForm
                filter={filter}
                count={selected}
                leftOut={leftOut}
                onAsked={(id) => route(withQuery(paths.reviewMany, { job: id }))}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}
