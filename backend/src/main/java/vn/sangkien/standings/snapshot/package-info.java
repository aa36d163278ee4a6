/** Frozen standings (product rule 5.10): taken, signed, compared, and never changed. */
package vn.sangkien.standings.snapshot;
