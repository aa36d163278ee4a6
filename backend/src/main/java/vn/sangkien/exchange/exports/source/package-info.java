/** What every list that is taken away has in common: columns, paging, the file it goes into. */
package vn.sangkien.exchange.exports.source;
