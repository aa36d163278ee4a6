/** What support teams work on as files. */
package vn.sangkien.exchange.exports.support;
