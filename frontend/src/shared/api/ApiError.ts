import type { Language } from '../i18n/language';
import type { Problem } from './types';

/** The kinds the server tells apart (RFC 9457 `type`), plus the one it cannot: no answer at all. */
export type ProblemKind =
  | 'validation'
  | 'unauthenticated'
  | 'sign-in-failed'
  | 'second-step'
  | 'forbidden'
  | 'four-eyes'
  | 'not-found'
  | 'stale-version'
  | 'stale-targets'
  | 'wrong-state'
  | 'claimed'
  | 'not-open'
  | 'already-registered'
  | 'takes-no-part'
  | 'code-over'
  | 'ticket-over'
  | 'no-account'
  | 'unit-code-taken'
  | 'upload-offset'
  | 'unavailable'
  | 'offline'
  | 'internal';

const OFFLINE: Problem = {
  type: '/problems/offline',
  status: 0,
  title: 'Không có kết nối mạng',
  titleEn: 'No network connection',
  detail: 'Kiểm tra mạng rồi thử lại. Nội dung bạn đã nhập vẫn còn trên máy này.',
  detailEn: 'Check your connection and try again. What you typed is still on this device.',
};

export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
    this.problem = problem;
  }

  static offline(): ApiError {
    return new ApiError(OFFLINE);
  }

  /** A proxy or a crash may answer with something that is no problem document. */
  static of(body: unknown, status: number): ApiError {
    if (isProblem(body)) return new ApiError(body);
    return new ApiError({
      type:
        status === 503 || status === 502 || status === 504 ? '/problems/unavailable' : '/problems/internal',
      status,
      title: 'Hệ thống đang gặp sự cố',
      titleEn: 'Something went wrong on our side',
      detail: 'Hãy thử lại sau ít phút.',
      detailEn: 'Please try again in a few minutes.',
    });
  }

  get kind(): ProblemKind {
    return this.problem.type.replace('/problems/', '') as ProblemKind;
  }

  /** Worth trying again without any change by the person. */
  get isTransient(): boolean {
    return this.kind === 'offline' || this.kind === 'unavailable';
  }

  title(language: Language): string {
    return (language === 'en' && this.problem.titleEn) || this.problem.title;
  }

  detail(language: Language): string | undefined {
    return (language === 'en' && this.problem.detailEn) || this.problem.detail || undefined;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}
