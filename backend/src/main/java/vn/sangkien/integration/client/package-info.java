/** Administrators admit other systems to the subtree of a unit (docs/adr/0019). */
package vn.sangkien.integration.client;
