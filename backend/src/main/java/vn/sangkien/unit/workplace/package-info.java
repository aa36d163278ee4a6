/**
 * "My workplace is not listed": workers say where they work, the nearest officers link it to a unit, found one, or refuse.
 * Whoever answers for a place may link and refuse there: its UNIT_OFFICER, REVIEWER, SUPPORT and ADMIN. A grassroots unit is
 * founded from here by an ADMIN, or by a UNIT_OFFICER of a unit above the grassroots, below their own unit only.
 */
package vn.sangkien.unit.workplace;
