/** The audit as a file. */
package vn.sangkien.exchange.exports.audit;
