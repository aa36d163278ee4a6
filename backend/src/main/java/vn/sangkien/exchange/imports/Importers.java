package vn.sangkien.exchange.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.exchange.imports.row.Importer;
import vn.sangkien.shared.problem.Refusals;

/** Who knows which kind of rows. */
@ApplicationScoped
class Importers {

    private final Map<ImportKind, Importer> byKind = new EnumMap<>(ImportKind.class);

    Importers(@All List<Importer> all) {
        all.forEach(importer -> byKind.put(importer.kind(), importer));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 400 for a kind that nobody knows */
    Importer of(ImportKind kind) {
        Importer importer = byKind.get(kind);
        if (importer == null) {
            throw Refusals.unreadable("kind");
        }
        return importer;
    }
}
