/** Where one unit stands and where it is heading. */
package vn.sangkien.standings.dashboard;
