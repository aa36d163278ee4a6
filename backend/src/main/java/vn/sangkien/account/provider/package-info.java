/** Signing in by an account elsewhere, with OpenID Connect (docs/adr/0020). */
package vn.sangkien.account.provider;
