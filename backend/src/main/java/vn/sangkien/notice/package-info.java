/** What people are told: their inbox, and what of it goes to telephones and mailboxes (docs/adr/0028). Nobody imports it; what happens elsewhere is observed. */
package vn.sangkien.notice;
