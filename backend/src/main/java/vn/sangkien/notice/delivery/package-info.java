/** What of the inboxes goes to telephones and mailboxes: at once or in the summary of the day, never at night, never twice. */
package vn.sangkien.notice.delivery;
