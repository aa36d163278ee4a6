/** The federation's report as a workbook and on paper. */
package vn.sangkien.exchange.exports.report;
