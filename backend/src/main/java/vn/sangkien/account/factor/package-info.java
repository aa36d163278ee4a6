/** The second step of a sign-in: codes of an authenticator app and recovery codes (docs/adr/0020). */
package vn.sangkien.account.factor;
