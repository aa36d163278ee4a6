/** Finding units by the beginnings of words while somebody types: an index in the memory of each node (ADR 10). */
package vn.sangkien.unit.search;
