/** The people in the rows of an import: read from their columns, known by their contact, and asked for their agreement on paper. */
package vn.sangkien.exchange.imports.person;
