/** Names under which people also know a unit: short names, old codes, common misspellings. */
package vn.sangkien.unit.alias;
