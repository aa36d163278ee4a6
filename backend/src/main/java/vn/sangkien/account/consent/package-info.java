/** What people have agreed to: recorded by themselves, purpose by purpose, never by default, and taken back at any time. */
package vn.sangkien.account.consent;
