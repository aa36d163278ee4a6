import { paths } from './paths';

const WAY_IN = /^\/(sign-in|sign-up|reset-password|provider-sign-in)\b/;

/** Only an address of this site may follow a sign-in, and no way in again. */
export function safeReturn(wanted: string | undefined): string {
  // Browsers drop control characters in an address: "/<tab>/elsewhere" is another site.
  // eslint-disable-next-line no-control-regex
  return wanted && !WAY_IN.test(wanted) && /^\/(?![/\\])[^\u0000-\u001f]*$/.test(wanted)
    ? wanted
    : paths.home;
}
