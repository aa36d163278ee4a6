package vn.sangkien.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of finding. @param column null for the row as a whole @param firstRow where it occurs first */
@Schema(name = "ListCause")
record ImportCause(@Schema(nullable = true) String column, boolean error, String cause, int count, int firstRow) {
}
