/** Changes of the unit tree: each with an effective date, a reason and a lineage (product rule 5.11). */
package vn.sangkien.unit.change;
