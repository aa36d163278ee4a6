package vn.sangkien.exchange.imports.row;

import java.util.List;
import vn.sangkien.exchange.imports.ImportKind;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;

/** Knows one kind of rows. */
public interface Importer {

    ImportKind kind();

    /** In the order of the template. */
    List<Column> columns();

    /** Under which its source knows a row. */
    Column externalId();

    /** What would become of each row now, looked up in sets. Nothing is changed. */
    List<Judged> judge(Target target, List<Cells> rows);
}
