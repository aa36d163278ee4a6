import { ApiError } from './ApiError';

/** For pages that load the newest by themselves: the server's own words would send the person to load it. */
const OVERTAKEN = new ApiError({
  type: '/problems/stale-version',
  status: 409,
  title: 'Vừa có người khác thay đổi',
  titleEn: 'Somebody else has just changed this',
  detail:
    'Trang này đã hiện bản mới nhất, việc bạn vừa bấm chưa được ghi. Hãy xem lại rồi làm tiếp nếu còn cần.',
  detailEn:
    'The page now shows the newest, and what you pressed was not done. Look again, and go on if it is still needed.',
});

/** Loads what stands there now when somebody else was first, and gives what to say about it. */
export async function overtaken(error: unknown, loadNewest: () => Promise<unknown>): Promise<ApiError> {
  if (!(error instanceof ApiError)) throw error;
  if (error.problem.status !== 409) return error;
  await loadNewest();
  return error.kind === 'stale-version' ? OVERTAKEN : error;
}
