package vn.sangkien.exchange.exports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which source belongs to which kind. */
@ApplicationScoped
class Sources {

    private final Map<ExportKind, Source> sources;

    Sources(@All List<Source> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::kind, Function.identity()));
    }

    Source of(ExportKind kind) {
        return sources.get(kind);
    }
}
