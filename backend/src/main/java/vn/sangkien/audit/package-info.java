/**
 * Who did what, on what, for whom and why: written in the transaction of what it tells of, never changed, and linked into a chain of hashes
 * per node and day (ADR 0017). Every feature says its own actions; nothing of them is known here but the words.
 */
package vn.sangkien.audit;
