/** How many members and workers each unit says it has, and how that figure came about. */
package vn.sangkien.unit.headcount;
