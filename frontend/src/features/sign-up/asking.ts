import { ApiError } from '../../shared/api/ApiError';
import { api } from '../../shared/api/client';
import type { CodePurpose } from '../../shared/api/types';

/** A code that is on its way. */
export interface Asked {
  contact: string;
  requestId: string;
  /** When another may be asked for, by the clock of this device. */
  nextAt: number;
  /** How long it works, by the same clock. */
  validUntil: number;
}

/** The clock of the device may be wrong, so what counts is how long it is from the server's now. */
export async function askForCode(contact: string, purpose: CodePurpose): Promise<Asked> {
  const { data, error, response } = await api.POST('/api/v1/auth/codes', { body: { contact, purpose } });
  if (!data) throw ApiError.of(error, response.status);
  const serverNow = Date.parse(response.headers.get('Date') ?? '') || Date.now();
  const here = (instant: string) => Date.now() + Math.max(0, Date.parse(instant) - serverNow);
  const { requestId, nextPossibleAt, validUntil } = data;
  return { contact, requestId, nextAt: here(nextPossibleAt), validUntil: here(validUntil) };
}

/** As it may be pasted out of a message. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, '');
