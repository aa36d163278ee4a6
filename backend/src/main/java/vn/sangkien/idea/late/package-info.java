/** Late entry: what authors ask for, and what those with the right enter. */
package vn.sangkien.idea.late;
