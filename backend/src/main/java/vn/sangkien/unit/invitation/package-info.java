/** Invitations: somebody gets a right once they have said that they want it (docs/adr/0020). */
package vn.sangkien.unit.invitation;
