package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.shared.sheet.SheetRow;
import vn.sangkien.shared.time.Time;

/** Finds out what a file would do to the tree as it is now. Nothing is changed. */
@ApplicationScoped
class ImportCheck {

    private static final int MOST_ROWS = 200_000;
    private static final int ROWS_BETWEEN_SIGNS = 5_000;

    private final ImportFiles files;
    private final TreeNow tree;
    private final Clock clock;

    ImportCheck(ImportFiles files, TreeNow tree, Clock clock) {
        this.files = files;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * @param signOfLife called now and then: large files take longer than a lease
     * @throws vn.sangkien.shared.problem.DomainException for a file that cannot be read at all
     */
    ImportPlan plan(long importId, long scope, Runnable signOfLife) {
        LocalDate today = Time.dayOf(clock.instant());
        var sheet = new Sheet(today, signOfLife);
        Path copy = files.copy(importId);
        try {
            SheetReader.read(copy, SheetLimits.rows(MOST_ROWS), sheet);
        } finally {
            delete(copy);
        }
        signOfLife.run();
        Map<String, Known> known = tree.read(scope);
        signOfLife.run();
        return new Planner(known, scope, sheet.written, sheet.faults, today).plan(sheet.rows);
    }

    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the first row for the head and all others for units. */
    private static final class Sheet implements Consumer<SheetRow> {

        private final List<ImportRow> rows = new ArrayList<>();
        private final Set<String> written = new HashSet<>();
        private final Faults faults = new Faults();
        private final LocalDate today;
        private final Runnable signOfLife;
        private Map<ImportColumn, Integer> columns;
        private RowReader reader;

        Sheet(LocalDate today, Runnable signOfLife) {
            this.today = today;
            this.signOfLife = signOfLife;
        }

        @Override
        public void accept(SheetRow row) {
            if (columns == null) {
                columns = SheetHead.read(row);
                reader = new RowReader(columns, faults, today);
                return;
            }
            written.add(ImportRow.key(row.cell(columns.get(ImportColumn.CODE)).text()));
            ImportRow read = reader.read(row);
            if (read != null) {
                rows.add(read);
            }
            if (row.number() % ROWS_BETWEEN_SIGNS == 0) {
                signOfLife.run();
            }
        }
    }
}
