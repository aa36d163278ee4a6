import * as v from 'valibot';

const LEAST_LETTERS = 3;

export const letters = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, message));
export const chosen = (message: string) => v.pipe(v.string(), v.minLength(1, message));
