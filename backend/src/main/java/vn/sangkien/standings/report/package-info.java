/** Boards as people pass them on: the text of the day, a picture, a spreadsheet. */
package vn.sangkien.standings.report;
