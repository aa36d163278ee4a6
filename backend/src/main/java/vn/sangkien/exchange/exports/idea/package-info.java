/** Ideas as a file. */
package vn.sangkien.exchange.exports.idea;
