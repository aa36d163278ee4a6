/** Entering by a code: signing in, making an account, choosing a new password (docs/adr/0018). */
package vn.sangkien.account.signup;
