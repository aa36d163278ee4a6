import { idea, registration } from './samples';
import { gets } from './answers';
import { server } from './server';
import type { Publication } from '../src/shared/api/types';

export const elsewhere = { id: 'unit-7', code: 'CS-0007', name: 'Công đoàn Nhà máy Bia' };
export const published = {
  ...idea,
  number: 'SK-0000123',
  state: 'VALID',
  mayPublish: true,
  authorName: null,
  unit: elsewhere,
  form: { ...idea.form, title: 'Giá đỡ khuôn' },
};
const facts: Publication = {
  authorName: null,
  mine: false,
  applied: 0,
  planned: 0,
  likes: false,
  comments: false,
};
export const address = `/ideas/${idea.id}`;
export const page = (...items: object[]) => ({ items, nextCursor: null });
export const shows = (shown: Partial<Publication>) =>
  server.use(gets(`${address}/publication`, { ...facts, ...shown }));

/** A published idea of another unit, as somebody registered elsewhere reads it. */
export const isPublished = () =>
  server.use(
    gets(address, published),
    gets(`${address}/events`, page()),
    gets(`/campaigns/${idea.campaignId}/registrations/mine`, registration),
  );
