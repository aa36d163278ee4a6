/** Keeps passwords from being guessed, without keeping people out (docs/adr/0016). */
package vn.sangkien.account.guard;
