/** Lists of ideas: one idea for each row, of the person who stands in it. */
package vn.sangkien.exchange.imports.idea;
