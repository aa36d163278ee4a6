/** The board of people: only those who agreed to be on it, and nothing from which the others could be told. */
package vn.sangkien.standings.people;
