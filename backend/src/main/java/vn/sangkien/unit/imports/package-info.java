/** Whole trees from a spreadsheet: checked first, then made, as new units and dated changes of the units there are. */
package vn.sangkien.unit.imports;
