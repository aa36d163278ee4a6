import { useQuery } from '@tanstack/preact-query';
import type { DecisionRequest } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useWords } from '../../shared/words/domain';
import { counted } from './counted';
import type { Filter } from './filter';
import { manyMessages } from './many';
import { countQuery } from './manyQueries';
import { reviewMessages } from './messages';

interface Props {
  outcome: string;
  decision: DecisionRequest;
  filter: Filter;
  leftOut: number;
}

/** All that is about to be done, before it is done: to a hundred people at once it is not taken back with a word. */
export function ManySummary({ outcome, decision, filter, leftOut }: Props) {
  const m = useMessages(manyMessages);
  const review = useMessages(reviewMessages);
  const words = useWords();
  const formats = useFormats();
  const held = useQuery({
    ...countQuery({ ...filter, holder: 'OTHERS' }),
    enabled: filter.holder === undefined || filter.holder === 'OTHERS',
  }).data?.count;
  const { reasonCode, reason, recognition } = decision;
  const row = (label: string, value: string) => ({ key: label, label, value });
  return (
    <>
      <SummaryList
        rows={[
          row(review.outcome, outcome),
          ...(reasonCode ? [row(review.reasonCode, words.reason[reasonCode])] : []),
          ...(reason ? [row(review.reason, reason)] : []),
          ...(recognition
            ? [
                row(review.number, recognition.number),
                row(review.date, formats.day(recognition.date)),
                row(review.body, recognition.body),
                row(review.level, words.recognitionLevel[recognition.level]),
              ]
            : []),
        ]}
      />
      {held !== undefined && held > 0 && <p>{m.held({ count: counted(formats, held) })}</p>}
      {leftOut > 0 && <p>{m.leftOut({ count: counted(formats, leftOut) })}</p>}
    </>
  );
}
