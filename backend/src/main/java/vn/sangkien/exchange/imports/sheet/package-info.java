/** What stands in the cells of sheets that people made: titles in any order, days, phones and letters as they come. */
package vn.sangkien.exchange.imports.sheet;
