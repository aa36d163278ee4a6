/** Lists that people made elsewhere: matched, checked, and taken row by row, as often as they are sent (docs/adr/0026). */
package vn.sangkien.exchange.imports;
