/**
 * Assisted entry: staff enter what a worker tells or hands them on paper. "On behalf of" is a field of one request and never a session; the
 * author is never the operator, and the author's agreement is shown by a code or a signed paper (docs/adr/0024).
 */
package vn.sangkien.support.entry;
