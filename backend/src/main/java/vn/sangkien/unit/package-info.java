/** The tree of trade-union units. */
package vn.sangkien.unit;
