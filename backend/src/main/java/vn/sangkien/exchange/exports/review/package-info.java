/** What waits for decisions as files. */
package vn.sangkien.exchange.exports.review;
