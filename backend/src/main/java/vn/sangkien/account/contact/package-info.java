/** Another phone number or e-mail address for one's own account, proved by a code that is sent there. */
package vn.sangkien.account.contact;
