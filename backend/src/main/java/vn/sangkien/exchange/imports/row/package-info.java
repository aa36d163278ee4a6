/** The rows of an import: what each would do, what came of it, and under which name its source knows it. */
package vn.sangkien.exchange.imports.row;
