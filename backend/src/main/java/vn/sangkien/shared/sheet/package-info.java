/** Spreadsheets as people send and receive them: XLSX and CSV, read and written row by row. */
package vn.sangkien.shared.sheet;
