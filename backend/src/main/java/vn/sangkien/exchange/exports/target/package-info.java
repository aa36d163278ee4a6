/** Targets that do not add up, as a file; the targets themselves have a file of their own, which is edited and sent back. */
package vn.sangkien.exchange.exports.target;
