/** One-time codes: who has the code has the telephone or the mailbox it was sent to (docs/adr/0018). */
package vn.sangkien.account.code;
