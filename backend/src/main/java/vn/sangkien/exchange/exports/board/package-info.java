/** Boards as files. */
package vn.sangkien.exchange.exports.board;
