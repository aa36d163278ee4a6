/** Runs of the recount: by night, on request, and as a command. */
package vn.sangkien.standings.recount;
