/** Units, rights over them and workplaces as files. */
package vn.sangkien.exchange.exports.unit;
