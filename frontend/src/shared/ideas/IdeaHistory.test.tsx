import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { gets } from '../../../test/answers';
import { idea, worker } from '../../../test/samples';
import { server } from '../../../test/server';
import { showPage } from '../../../test/showPage';
import { chooseLanguage } from '../i18n/language';
import { IdeaHistory } from './IdeaHistory';

const Shown = () => <IdeaHistory id={idea.id} state="SUBMITTED" />;
const pages = [{ path: '/history', component: Shown }];

describe('the history of an idea', () => {
  it('says in both languages, and of nobody, why a copy waits again', async () => {
    server.use(
      gets(`/ideas/${idea.id}/events`, {
        items: [
          {
            id: 'event-1',
            from: 'DUPLICATE',
            to: 'SUBMITTED',
            at: '2026-11-22T02:00:00Z',
            actorName: '',
            actorPart: 'PROGRAMME',
            externalId: null,
            reasonCode: null,
            reason: 'Sáng kiến gốc SK-0000001 đã được tác giả rút.',
            reasonEn: 'The original, SK-0000001, was withdrawn by its author.',
            undone: false,
            undo: false,
          },
        ],
        nextCursor: null,
      }),
    );
    showPage('/history', pages, worker);
    expect(await screen.findByText('Không còn là bản trùng, chờ xét tiếp')).toBeInTheDocument();
    expect(screen.getByText(/· hệ thống tự ghi$/)).toBeInTheDocument();
    expect(screen.getByText('Sáng kiến gốc SK-0000001 đã được tác giả rút.')).toBeInTheDocument();
    chooseLanguage('en');
    expect(
      await screen.findByText('The original, SK-0000001, was withdrawn by its author.'),
    ).toBeInTheDocument();
  });

  it('says that a copy is one again because the refusal of its original was taken back', async () => {
    const event = {
      at: '2026-11-22T02:00:00Z',
      actorName: '',
      actorPart: 'PROGRAMME',
      externalId: null,
      reasonCode: null,
      reasonEn: 'Taken back.',
      undone: false,
    };
    const reason = 'Quyết định xác định sáng kiến gốc SK-0000001 không hợp lệ đã được hoàn tác.';
    server.use(
      gets(`/ideas/${idea.id}/events`, {
        items: [{ ...event, id: 'event-2', from: 'SUBMITTED', to: 'DUPLICATE', reason, undo: true }],
        nextCursor: null,
      }),
    );
    chooseLanguage('vi');
    showPage('/history', pages, worker);
    expect(await screen.findByText('Lại là bản trùng')).toBeInTheDocument();
    expect(screen.getByText(reason)).toBeInTheDocument();
  });
});
