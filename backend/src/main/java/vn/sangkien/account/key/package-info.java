/** The keys of this installation, which lie in files that every node has. */
package vn.sangkien.account.key;
