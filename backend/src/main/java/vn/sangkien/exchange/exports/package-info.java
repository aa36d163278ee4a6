/** Lists, boards and reports as files, made in the background for the person who asked and for nobody else. */
package vn.sangkien.exchange.exports;
